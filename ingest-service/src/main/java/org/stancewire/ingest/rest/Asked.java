package org.stancewire.ingest.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.log.Trace;

/// What a request says beside its body.
///
/// @param id the name under which its one article goes, or null where any number go under their own
/// @param patience how long to wait for the article to come into the feed
/// @param behalf who asks the feed then
record Asked(
        @Nullable String id,
        MediaType type,
        @Nullable String location,
        Trace trace,
        Answers answers,
        Duration patience,
        Behalf behalf) {

    /// With what the headers say. Throws [ProblemException] where they name no content type.
    static Asked of(@Nullable String id, HttpHeaders headers, Answers answers, Duration patience) {
        return new Asked(
                id,
                type(headers),
                headers.getHeaderString(HttpHeaders.CONTENT_LOCATION),
                Trace.of(
                        headers.getHeaderString("traceparent"),
                        headers.getHeaderString("tracestate")),
                answers,
                patience,
                Behalf.of(headers));
    }

    private static MediaType type(HttpHeaders headers) {
        try {
            MediaType type = headers.getMediaType();
            if (type != null) {
                return type;
            }
        } catch (IllegalArgumentException _) {
            // As good as none.
        }
        throw IngestProblems.unsupportedType(
                "Content-Type names none; send the article as one of: " + Formats.types());
    }
}
