package org.stancewire.service.access;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.stancewire.service.access.Verdict.Admitted;

/// The requests that have passed and are not answered yet. A stream is one for as long as it is
/// followed, which may be days: it ends when its key does.
final class UnderWay {
    private final Set<Passed> all = ConcurrentHashMap.newKeySet();

    private record Passed(RoutingContext http, Context context, Admitted admitted) {}

    /// Counts a request in until it ends. For its event loop.
    void add(RoutingContext http, Admitted admitted) {
        Passed passed = new Passed(http, Vertx.currentContext(), admitted);
        all.add(passed);
        http.addEndHandler(_ -> all.remove(passed));
    }

    /// Breaks off those that may no longer go on, and answers how many they are.
    int end(Predicate<Admitted> mayGoOn) {
        int ended = 0;
        for (Passed passed : all) {
            if (!mayGoOn.test(passed.admitted) && all.remove(passed)) {
                ended++;
                passed.context.runOnContext(_ -> passed.http.response().reset());
            }
        }
        return ended;
    }
}
