package org.stancewire.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns whatever ends a request into a [Problem].
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return answer(e);
    }

    /// The answer to a request that ended so.
    public static Response answer(ProblemException e) {
        Response.ResponseBuilder answer = answer(e.problem());
        if (e.retryAfter() != null) {
            answer.header("Retry-After", Math.max(1, e.retryAfter().toSeconds()));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e) {
        String where =
                e.getLocation() == null
                        ? ""
                        : " at line "
                                + e.getLocation().getLineNr()
                                + ", column "
                                + e.getLocation().getColumnNr();
        return answer(
                        Problem.of(
                                "malformed-json",
                                "The body is not JSON",
                                400,
                                "The body cannot be read as JSON"
                                        + where
                                        + ": "
                                        + e.getOriginalMessage(),
                                null))
                .build();
    }

    /// What the framework itself refuses: an unknown path, a wrong method or media type.
    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "HTTP " + status : known.getReasonPhrase();
        String kind = title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Response.ResponseBuilder answer =
                answer(Problem.of(kind, title, status, String.valueOf(e.getMessage()), null));
        String allow = e.getResponse().getHeaderString("Allow");
        return allow == null ? answer.build() : answer.header("Allow", allow).build();
    }

    @ServerExceptionMapper
    Response failure(Throwable e) {
        LOG.error("a request failed", e);
        return answer(
                        Problem.of(
                                "internal",
                                "The service failed",
                                500,
                                "This is our fault, not yours; the service's log has the reason",
                                null))
                .build();
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
