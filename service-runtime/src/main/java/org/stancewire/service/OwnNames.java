package org.stancewire.service;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stancewire.service.access.AccessSettings;

/// Answers, where nobody is asked who they are, under a name only that others cannot lead here.
/// Whoever owns any other name may let it lead to this machine, and to a browser the pages of that
/// name and this service are one site then (DNS rebinding).
@Singleton
public class OwnNames {
    /// Before [OwnPages], which compares names.
    private static final int PRIORITY = 950;

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9a-f:.]*:[0-9a-f:.]*]?");

    private final Set<String> names;
    private final boolean needed;
    private final Refusals refusals;

    OwnNames(ListenSettings settings, AccessSettings access, Refusals refusals) {
        this.names =
                settings.names().orElse(List.of()).stream()
                        .map(OwnNames::plain)
                        .collect(Collectors.toUnmodifiableSet());
        this.needed = !access.isOn();
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        if (needed) {
            filters.register(this::handle, PRIORITY);
        }
    }

    private void handle(RoutingContext http) {
        HostAndPort to = http.request().authority();
        if (to == null || isOurs(to.host())) {
            http.next();
            return;
        }
        Problem problem =
                Problem.of(
                        "other-name",
                        "This service is not called so",
                        421,
                        "The request goes to a name that anybody could lead here. Use localhost or an"
                                + " address; or, where the name is yours, list it in"
                                + " stancewire.listen.names, or ask everybody for a key",
                        null);
        refusals.send(http, problem, Map.of());
    }

    /// Whether nobody else can have a name: no one can register one without a dot.
    boolean isOurs(String host) {
        String name = plain(host);
        return name.indexOf('.') < 0
                || name.endsWith(".localhost")
                || ADDRESS.matcher(name).matches()
                || names.contains(name);
    }

    private static String plain(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
