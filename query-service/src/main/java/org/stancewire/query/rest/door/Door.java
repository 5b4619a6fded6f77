package org.stancewire.query.rest.door;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// Hands a request on to ingest, and its answer back as it is.
@Singleton
class Door {
    /// What of an answer is handed back beside its status and body.
    private static final List<String> ANSWERED =
            List.of(
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.LOCATION,
                    HttpHeaders.RETRY_AFTER,
                    HttpHeaders.WWW_AUTHENTICATE);

    /// What goes on with every request: whose it is, and its trace. Query has no key of its own.
    private static final List<String> ALWAYS =
            List.of(HttpHeaders.AUTHORIZATION, "traceparent", "tracestate");

    private final Ingest ingest;

    Door(Ingest ingest) {
        this.ingest = ingest;
    }

    /// What of a request goes on to ingest: whose it is, its trace, and those of its headers that
    /// are named.
    static Map<String, String> headers(HttpHeaders request, String... names) {
        Map<String, String> all = new LinkedHashMap<>();
        for (List<String> some : List.of(List.of(names), ALWAYS)) {
            for (String name : some) {
                String value = request.getHeaderString(name);
                if (value != null) {
                    all.put(name, value);
                }
            }
        }
        return all;
    }

    /// The answer of ingest. Throws [ProblemException] where there is none, or where the request
    /// has gone through a door before.
    Response pass(HttpHeaders request, Errand errand) {
        String via = request.getHeaderString("Via");
        if (via != null && via.contains(Ingest.VIA)) {
            throw circle();
        }
        try {
            return answer(ingest.send(errand));
        } catch (IllegalArgumentException e) {
            throw badHeader(e);
        }
    }

    private static Response answer(Answer answer) {
        Response.ResponseBuilder back = Response.status(answer.status());
        for (String name : ANSWERED) {
            answer.headers().allValues(name).forEach(it -> back.header(name, it));
        }
        if (answer.status() == Response.Status.NO_CONTENT.getStatusCode()) {
            answer.close();
            return back.build();
        }
        StreamingOutput whole =
                out -> {
                    try (answer) {
                        answer.body().transferTo(out);
                    }
                };
        return back.entity(whole).build();
    }

    private static ProblemException circle() {
        return new ProblemException(
                Problem.of(
                        "circle",
                        "The request goes round in circles",
                        508,
                        "stancewire.query.ingest-url leads back to a query service; set it to where"
                                + " the ingest service is",
                        null));
    }

    private static ProblemException badHeader(IllegalArgumentException e) {
        return new ProblemException(
                Problem.of(
                        "malformed-header",
                        "A header is malformed",
                        400,
                        "a header cannot be sent on: " + e.getMessage(),
                        null));
    }
}
