package org.stancewire.query.rest.door;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// Asks ingest which feeds it follows, for those who show how all goes.
@Singleton
public class Subscriptions {
    /// As many as ingest tells at a time.
    private static final int MOST = 1_000;

    private static final int LONGEST_ANSWER = 4 << 20;

    /// Whoever looks how things are shall not wait long to hear that one part is away.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Ingest ingest;
    private final ObjectMapper json;

    Subscriptions(Ingest ingest, ObjectMapper json) {
        this.ingest = ingest;
        this.json = json;
    }

    /// What is followed.
    ///
    /// @param subscriptions the first of them
    /// @param total how many there are
    /// @param next what to give as `after` for the next of them, or null
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "Subscriptions")
    public record Followed(
            List<Subscription> subscriptions,
            @Schema(description = "How many there are in all", examples = "42") int total,
            @Nullable
                    @Schema(
                            description =
                                    "What to give as `after` for the next page; absent on the last")
                    String next) {
        public Followed {
            subscriptions = List.copyOf(subscriptions);
        }
    }

    /// Waits for the answer, which may take seconds. Throws [ProblemException] where there is none.
    ///
    /// @param request on whose behalf it is asked
    public Followed ask(HttpHeaders request) {
        Errand errand =
                new Errand(
                        "GET",
                        IngestAddress.subscriptions(Map.of("limit", "" + MOST)),
                        Door.headers(request),
                        List.of(),
                        PATIENCE);
        try (Answer answer = ingest.send(errand)) {
            byte[] body = answer.body().readNBytes(LONGEST_ANSWER);
            if (answer.status() != 200) {
                throw unknown("answered " + answer.status());
            }
            return json.readValue(body, Followed.class);
        } catch (IOException e) {
            throw unknown("gave no answer that can be read");
        }
    }

    private static ProblemException unknown(String what) {
        return new ProblemException(
                Problem.of(
                        "subscriptions-unknown",
                        "It is not known which feeds are followed",
                        503,
                        "the ingest service "
                                + what
                                + " when it was asked for the subscriptions; see whether"
                                + " stancewire.query.ingest-url leads there, and its log",
                        null),
                Duration.ofSeconds(2));
    }
}
