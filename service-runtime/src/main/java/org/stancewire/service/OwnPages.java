package org.stancewire.service;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/// Lets no page of another site change anything here. A browser sends a form or a text to any
/// address without asking first, and the password with it that it knows: any open page would do.
@Singleton
public class OwnPages {
    /// Before CORS (300), which answers without a word of why.
    private static final int PRIORITY = 900;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /// What such a page is told.
    public static final Problem EXAMPLE =
            problem(new Sender("cross-site", "https://other.example"));

    private final Refusals refusals;

    OwnPages(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext http) {
        HttpServerRequest request = http.request();
        Sender sender =
                new Sender(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"));
        if (!isChange(request.method().name())) {
            http.next();
        } else if (isPageOfOthers(request, sender)) {
            refuse(http, sender);
        } else {
            // CORS, which is about pages of others, would refuse our own behind what speaks TLS.
            request.headers().remove("Origin");
            http.next();
        }
    }

    /// Whether a method may change something.
    public static boolean isChange(String method) {
        return !READING.contains(method);
    }

    private static boolean isPageOfOthers(HttpServerRequest request, Sender sender) {
        HostAndPort to = request.authority();
        return to == null
                ? sender.isPageOfOthers("", -1)
                : sender.isPageOfOthers(to.host(), to.port());
    }

    private void refuse(RoutingContext http, Sender sender) {
        refusals.send(http, problem(sender), Map.of());
    }

    private static Problem problem(Sender sender) {
        return Problem.of(
                "page-of-others",
                "A page of another site may change nothing here",
                403,
                "The browser says that "
                        + sender.words()
                        + " sends this (Sec-Fetch-Site, Origin), and only pages of the very"
                        + " address that it goes to may. Send it from such a page, or"
                        + " without a browser",
                null);
    }
}
