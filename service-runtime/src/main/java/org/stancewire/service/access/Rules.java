package org.stancewire.service.access;

import static org.stancewire.service.access.Need.A_KEY;
import static org.stancewire.service.access.Need.NOTHING;
import static org.stancewire.service.access.Need.OPERATE;
import static org.stancewire.service.access.Need.PUBLISH;
import static org.stancewire.service.access.Need.READ;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Who may do what, of all three services. What no rule names, nobody may: a new endpoint has its
/// rule here or cannot be reached where people are asked who they are.
final class Rules {
    static final List<Rule> ALL =
            List.of(
                    // What a load balancer or an orchestrator asks, which has no key.
                    new Rule("GET", "/q/health/live", NOTHING),
                    new Rule("GET", "/q/health/ready", NOTHING),
                    new Rule("GET", "/q/health/started", NOTHING),
                    new Rule("GET", "/q/health", OPERATE),
                    new Rule("GET", "/q/metrics", OPERATE),
                    new Rule("GET", "/q/openapi", A_KEY),
                    new Rule("GET", "/q/swagger-ui", A_KEY),
                    new Rule("GET", "/q/swagger-ui/", A_KEY),
                    new Rule("GET", "/q/swagger-ui/**", A_KEY),
                    // Ingest, and the door to it.
                    new Rule("POST", "/v1/articles", PUBLISH),
                    new Rule("PUT", "/v1/articles/**", PUBLISH),
                    new Rule("DELETE", "/v1/articles/**", PUBLISH),
                    new Rule("GET", "/v1/subscriptions", OPERATE),
                    new Rule("POST", "/v1/subscriptions", OPERATE),
                    new Rule("GET", "/v1/subscriptions/**", OPERATE),
                    new Rule("PATCH", "/v1/subscriptions/**", OPERATE),
                    new Rule("DELETE", "/v1/subscriptions/**", OPERATE),
                    // Query.
                    new Rule("GET", "/v1/articles", READ),
                    new Rule("GET", "/v1/articles/**", READ),
                    new Rule("GET", "/v1/entities", READ),
                    new Rule("GET", "/v1/entities/**", READ),
                    new Rule("GET", "/v1/export", READ),
                    new Rule("GET", "/v1/facets", READ),
                    new Rule("GET", "/v1/quotes", READ),
                    new Rule("GET", "/v1/stances", READ),
                    new Rule("GET", "/v1/stances/evidence", READ),
                    new Rule("GET", "/v1/stream", READ),
                    new Rule("GET", "/v1/timeline", READ),
                    new Rule("GET", "/v1/trends", READ),
                    new Rule("GET", "/feed.json", READ),
                    new Rule("GET", "/feed.atom", READ),
                    new Rule("GET", "/v1/status", OPERATE),
                    new Rule("GET", "/v1/index", OPERATE),
                    new Rule("PUT", "/v1/index/rebuild", OPERATE),
                    // The page.
                    new Rule("GET", "/", READ),
                    new Rule("GET", "/index.html", READ),
                    new Rule("GET", "/theme.js", READ),
                    new Rule("GET", "/icon.svg", READ),
                    new Rule("GET", "/ui/**", READ));

    private Rules() {}

    /// The rule for a request, if there is one.
    static Optional<Rule> find(String method, String path) {
        return ALL.stream().filter(it -> it.isOfMethod(method) && it.isOfPath(path)).findFirst();
    }

    /// The methods for which a path has a rule, in the order of their names.
    static TreeSet<String> methods(String path) {
        TreeSet<String> methods = new TreeSet<>();
        for (Rule rule : ALL) {
            if (rule.isOfPath(path)) {
                methods.add(rule.method());
                if (rule.method().equals("GET")) {
                    methods.add("HEAD");
                }
            }
        }
        return methods;
    }
}
