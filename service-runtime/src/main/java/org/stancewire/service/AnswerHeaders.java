package org.stancewire.service;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Tells a browser, with every answer, that nothing of what strangers wrote is a page or a script
/// of ours: an answer is what its type says, loads and runs nothing, stands in no frame, is no part
/// of a page of another site, and tells nobody whence its reader came. What is a page of ours says
/// otherwise by itself.
@Singleton
public class AnswerHeaders {
    /// Before all that may refuse a request: a refusal is an answer, too.
    private static final int PRIORITY = 2_000;

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /// Swagger's own page has scripts and styles in it.
    private static final String DESCRIPTION = "/q/swagger-ui";

    private static final String OWN_THINGS =
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'"
                    + " 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; object-src 'none';"
                    + " frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(AnswerHeaders::handle, PRIORITY);
    }

    private static void handle(RoutingContext http) {
        boolean described = http.normalizedPath().startsWith(DESCRIPTION);
        boolean secret = http.request().isSSL();
        http.addHeadersEndHandler(
                _ -> {
                    MultiMap headers = http.response().headers();
                    // Of two policies both would count, and the page has its own.
                    if (!headers.contains(POLICY)) {
                        headers.set(POLICY, described ? OWN_THINGS : NOTHING);
                    }
                    headers.set("X-Content-Type-Options", "nosniff");
                    headers.set("Cross-Origin-Resource-Policy", "same-origin");
                    headers.set("Referrer-Policy", "no-referrer");
                    if (secret) {
                        headers.set("Strict-Transport-Security", "max-age=31536000");
                    }
                });
        http.next();
    }
}
