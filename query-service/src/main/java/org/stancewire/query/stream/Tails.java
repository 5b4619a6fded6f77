package org.stancewire.query.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.SharedIndex;
import org.stancewire.query.search.live.LiveFeed;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

/// Has the log followed in the way of the index that was chosen, from the start of the service to
/// its end.
@Singleton
class Tails {
    @Produces
    @Singleton
    Tail tail(
            KafkaSettings kafka,
            TopicCreator topics,
            QuerySettings settings,
            Instance<FeedWriter> own,
            Instance<SharedIndex> shared,
            FeedIndex feed,
            LiveFeed live,
            MeterRegistry registry) {
        return switch (settings.index()) {
            case LUCENE -> new LogTail(kafka, topics, own.get(), settings, registry);
            case OPENSEARCH ->
                    new SharedTail(
                            kafka,
                            topics,
                            shared.get(),
                            feed.readable(),
                            live,
                            settings.refreshInterval(),
                            registry);
        };
    }

    void start(@Observes StartupEvent event, Tail tail) {
        tail.start();
    }

    void stop(@Observes ShutdownEvent event, Tail tail) throws InterruptedException {
        tail.stop();
    }
}
