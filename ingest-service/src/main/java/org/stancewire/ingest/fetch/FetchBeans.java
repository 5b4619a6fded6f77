package org.stancewire.ingest.fetch;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.stancewire.ingest.subscription.Fetcher;

/// Makes the fetcher that the configuration asks for.
@Dependent
class FetchBeans {
    @Produces
    @Singleton
    Fetcher fetcher(Vertx vertx, FetchSettings settings) {
        List<Network> allowed =
                settings.allow().orElse(List.of()).stream().map(Network::of).toList();
        return new GuardedFetcher(
                vertx,
                Names.OF_THE_SYSTEM,
                new Reach(allowed),
                new Limits(
                        settings.timeout(),
                        Math.toIntExact(settings.largest().asLongValue()),
                        settings.redirects()),
                settings.pause(),
                settings.userAgent(),
                null);
    }

    void close(@Disposes Fetcher fetcher) {
        if (fetcher instanceof GuardedFetcher ours) {
            ours.close();
        }
    }
}
