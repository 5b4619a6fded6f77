package org.stancewire.ingest.fetch;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.stancewire.ingest.subscription.Fetcher;

/// Real fetchers for tests of other rooms: every host is this machine, and may be reached.
public final class TestFetchers {
    private TestFetchers() {}

    public static Fetcher toThisMachine(Vertx vertx, String userAgent) {
        return new GuardedFetcher(
                vertx,
                _ -> List.of(InetAddress.ofLiteral("127.0.0.1")),
                new Reach(List.of(Network.of("127.0.0.1"))),
                new Limits(Duration.ofMinutes(2), 1 << 20, 3),
                Duration.ZERO,
                userAgent,
                null);
    }
}
