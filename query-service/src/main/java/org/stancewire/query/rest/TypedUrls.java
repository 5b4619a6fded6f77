package org.stancewire.query.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.stancewire.service.Problem;

/// Understands URLs as they are typed into a shell, such as `…?q=Путин`, and answers what cannot be
/// understood with a problem. Before all else; `QueryMain` sees to it that they come so far.
@Singleton
class TypedUrls {
    /// Ahead of what Quarkus itself does with a request; that of CORS is 300.
    private static final int FIRST = 1_000;

    private final ObjectMapper json;

    TypedUrls(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FIRST);
    }

    private void handle(RoutingContext http) {
        TypedUrl typed = new TypedUrl(http.request().uri());
        String meant = typed.isSound() ? "" : typed.meant();
        if (meant == null) {
            refuse(http);
        } else if (meant.isEmpty()) {
            http.next();
        } else {
            http.reroute(meant);
        }
    }

    private void refuse(RoutingContext http) {
        Problem problem =
                Problem.of(
                        "malformed-url",
                        "The URL is malformed",
                        400,
                        "The URL has bytes that are not UTF-8, or a '%' that no two hexadecimal"
                                + " digits follow; percent-encode what is no letter or digit of"
                                + " ASCII, and '%' itself as %25",
                        null);
        try {
            http.response()
                    .setStatusCode(400)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            http.fail(e);
        }
    }
}
