package org.stancewire.ingest.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/// On whose behalf the feed is asked: this service has no key of its own.
///
/// @param authorization the caller's header of that name, or null; a secret
record Behalf(@Nullable String authorization) {
    static Behalf of(HttpHeaders request) {
        return new Behalf(request.getHeaderString(HttpHeaders.AUTHORIZATION));
    }

    HttpRequest.Builder sign(HttpRequest.Builder request) {
        return authorization == null
                ? request
                : request.header(HttpHeaders.AUTHORIZATION, authorization);
    }

    /// Tells no secret, wherever it is printed.
    @Override
    public String toString() {
        return authorization == null ? "nobody's" : "somebody's";
    }
}
