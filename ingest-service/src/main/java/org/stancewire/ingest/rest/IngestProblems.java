package org.stancewire.ingest.rest;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Refusal;
import org.stancewire.ingest.log.LogUnavailableException;
import org.stancewire.ingest.log.OverloadedException;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;
import org.stancewire.service.ProblemMappers;

/// The problems of posting an article.
class IngestProblems {
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

    static ProblemException unsupportedEncoding(String stated) {
        return exception(
                "unsupported-encoding",
                "This content encoding is not taken",
                415,
                "'" + shorten(stated) + "' is not taken; send the body as one of: " + Packing.TAKEN,
                null);
    }

    /// The body does not unpack.
    static ProblemException notPacked(Packing packing, IOException why) {
        String name = packing.name().toLowerCase(Locale.ROOT);
        return exception(
                "malformed-encoding",
                "The body cannot be unpacked",
                400,
                "the body is no "
                        + name
                        + " as its Content-Encoding states ("
                        + shorten(String.valueOf(why.getMessage()))
                        + "); pack it so or leave that header out",
                null);
    }

    static ProblemException packedTooTightly(int most) {
        return tooLarge(
                "the body unpacks to more than "
                        + most
                        + " times its length; send it unpacked, or packed less tightly",
                null);
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

    /// A parameter of the address says nothing that is understood.
    static ProblemException badParameter(String name, String detail) {
        return exception("bad-parameter", "A parameter is wrong", 422, detail, name);
    }

    /// The body was not whole in time.
    static ProblemException tooSlow(Duration within) {
        return exception(
                "too-slow",
                "The body comes in too slowly",
                408,
                "the body was not whole after "
                        + within.toMillis() / 1e3
                        + " seconds; send it faster or in parts, or many articles as NDJSON, which"
                        + " may take as long as it likes",
                null);
    }

    static ProblemException notOne() {
        return exception(
                "not-one-article",
                "The body is not one article",
                422,
                "PUT takes one article under one id; send several with POST",
                "");
    }

    static ProblemException unknown(String id) {
        return exception(
                "unknown-article",
                "There is no such article",
                404,
                "no article has the id '" + shorten(id) + "', or it is deleted already",
                null);
    }

    static ProblemException busy(String detail) {
        return new ProblemException(
                Problem.of(
                        "too-many-requests",
                        "More is sent than can be taken at a time",
                        429,
                        detail + "; nothing of this request was taken, send it again later",
                        null),
                RETRY_AFTER);
    }

    static ProblemException noFeed(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID ->
                    exception(
                            "invalid-feed",
                            "The body is no feed",
                            422,
                            refusal.detail(),
                            refusal.pointer());
            case TOO_LARGE -> of(refusal);
        };
    }

    static ProblemException unavailable(LogUnavailableException e) {
        if (e instanceof OverloadedException overloaded) {
            return new ProblemException(
                    Problem.of(
                            "overloaded",
                            "More comes in than is analysed",
                            503,
                            overloaded.getMessage() + "; send it again later",
                            null),
                    overloaded.retryAfter());
        }
        return new ProblemException(
                Problem.of(
                        "log-unavailable",
                        "Articles cannot be taken at the moment",
                        503,
                        e.getMessage() + "; send it again, which is harmless if it did arrive",
                        null),
                RETRY_AFTER);
    }

    /// The same for a row of articles that ended early, with what became of it.
    static ProblemException ofRow(Problem first, String became) {
        return new ProblemException(
                new Problem(
                        first.type(),
                        first.title(),
                        first.status(),
                        first.detail() + ". " + became,
                        null),
                RETRY_AFTER);
    }

    /// Nobody is there to read it, and it is no failure of ours.
    @ServerExceptionMapper
    Response brokenOff(UncheckedIOException e) {
        return Response.status(400)
                .type(Problem.MEDIA_TYPE)
                .entity(
                        Problem.of(
                                "incomplete-body",
                                "The body broke off",
                                400,
                                e.getMessage() + "; send the body again",
                                null))
                .build();
    }

    @ServerExceptionMapper
    Response away(LogUnavailableException e) {
        return ProblemMappers.answer(unavailable(e));
    }

    private static ProblemException exception(
            String kind, String title, int status, String detail, @Nullable String pointer) {
        return new ProblemException(Problem.of(kind, title, status, detail, pointer));
    }

    private static String shorten(String words) {
        return words.length() <= 100 ? words : words.substring(0, 100) + "…";
    }
}
