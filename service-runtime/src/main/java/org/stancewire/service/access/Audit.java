package org.stancewire.service.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ContractJson;

/// Writes down who has changed what: a line of JSON for each request that may change something, in
/// the log category `stancewire.audit`. It holds no text, no parameters and no secret.
final class Audit {
    /// Where a person finds the lines, or leads them to a file of their own.
    static final String CATEGORY = "stancewire.audit";

    private static final Logger LOG = Logger.getLogger(CATEGORY);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final ObjectMapper JSON = ContractJson.mapper();

    private final InstantSource clock;

    Audit(InstantSource clock) {
        this.clock = clock;
    }

    /// One line.
    ///
    /// @param time when it was answered, in ISO 8601
    /// @param status of the answer, or null where the sender did not wait for it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(String time, String who, String method, String path, @Nullable Integer status) {}

    /// Writes a line once the request is answered, if it is one that may change something.
    void follow(RoutingContext http, Caller caller) {
        String method = http.request().method().name();
        if (READING.contains(method)) {
            return;
        }
        String path = http.normalizedPath();
        http.addEndHandler(
                end ->
                        write(
                                new Entry(
                                        clock.instant().toString(),
                                        caller.id(),
                                        method,
                                        path,
                                        end.succeeded() ? http.response().getStatusCode() : null)));
    }

    private static void write(Entry entry) {
        try {
            LOG.info(JSON.writeValueAsString(entry));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
