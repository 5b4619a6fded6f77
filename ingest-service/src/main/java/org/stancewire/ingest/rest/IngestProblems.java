package org.stancewire.ingest.rest;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Refusal;
import org.stancewire.ingest.log.LogUnavailableException;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// The problems of posting an article.
class IngestProblems {
    static final String ACCEPTED_TYPES = "application/json, text/plain";

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    static ProblemException malformedJson(String detail) {
        return exception("malformed-json", "The body is not JSON", 400, detail, null);
    }

    static ProblemException malformedText(String detail) {
        return exception("malformed-text", "The body is not text", 400, detail, null);
    }

    static ProblemException unsupportedType(String detail) {
        return exception(
                "unsupported-media-type", "This content type is not taken", 415, detail, null);
    }

    static ProblemException invalid(String pointer, String detail) {
        return exception("invalid-article", "The article is not valid", 422, detail, pointer);
    }

    static ProblemException tooLarge(String detail, @Nullable String pointer) {
        return exception("too-large", "The article is too large", 413, detail, pointer);
    }

    static ProblemException of(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> invalid(refusal.pointer(), refusal.detail());
            case TOO_LARGE -> tooLarge(refusal.detail(), refusal.pointer());
        };
    }

    @ServerExceptionMapper
    Response unavailable(LogUnavailableException e) {
        Problem problem =
                Problem.of(
                        "log-unavailable",
                        "Articles cannot be taken at the moment",
                        503,
                        e.getMessage() + "; send it again, which is harmless if it did arrive",
                        null);
        return answer(problem).header("Retry-After", RETRY_AFTER.toSeconds()).build();
    }

    @ServerExceptionMapper
    Response unsupported(NotSupportedException e) {
        return answer(unsupportedType("send the article as one of: " + ACCEPTED_TYPES).problem())
                .header("Accept-Post", ACCEPTED_TYPES)
                .build();
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }

    private static ProblemException exception(
            String kind, String title, int status, String detail, @Nullable String pointer) {
        return new ProblemException(Problem.of(kind, title, status, detail, pointer));
    }
}
