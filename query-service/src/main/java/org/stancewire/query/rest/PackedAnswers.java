package org.stancewire.query.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/// Packs answers for whoever can unpack them. A stream is not packed: each event is to arrive at
/// once.
///
/// Quarkus does so too, but writes its set of media types into the program in an order of chance:
/// with more than one, no two builds of the same sources would be the same.
@Singleton
class PackedAnswers {
    private static final int PRIORITY = 500;

    private static final Set<String> PACKED =
            Set.of(
                    "application/json",
                    "application/problem+json",
                    "application/feed+json",
                    "application/atom+xml",
                    "text/html",
                    "text/plain",
                    "text/css",
                    "text/javascript",
                    "application/javascript",
                    "image/svg+xml");

    void register(@Observes Filters filters) {
        filters.register(PackedAnswers::handle, PRIORITY);
    }

    private static void handle(RoutingContext http) {
        http.addHeadersEndHandler(_ -> pack(http.response().headers()));
        http.next();
    }

    /// What is marked as not packed by Quarkus is packed once the mark is gone.
    private static void pack(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null
                && PACKED.contains(type.split(";", 2)[0].strip())
                && headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}
