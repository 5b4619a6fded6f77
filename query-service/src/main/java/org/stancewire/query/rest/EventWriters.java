package org.stancewire.query.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.search.live.FeedStream;
import org.stancewire.query.search.live.LiveFeed;

/// Writes streams, each on a virtual thread of its own: a reader that is slow holds up nobody else.
/// It is there from the start, so that it is told how many streams there are before the first.
@Startup
@Singleton
public class EventWriters {
    private static final String DROPPED = "stancewire.query.streams.dropped";

    private final QuerySettings.Streams settings;
    private final ObjectMapper json;
    private final Counter stalled;

    EventWriters(QuerySettings settings, ObjectMapper json, LiveFeed live, MeterRegistry registry) {
        this.settings = settings.streams();
        this.json = json;
        this.stalled =
                Counter.builder(DROPPED)
                        .description("Readers that were too slow")
                        .tag("reason", "stall")
                        .register(registry);
        FunctionCounter.builder(DROPPED, live, LiveFeed::dropped)
                .description("Readers that were too slow")
                .tag("reason", "buffer")
                .register(registry);
        Gauge.builder("stancewire.query.streams", live, LiveFeed::readers)
                .description("Streams that are read")
                .strongReference(true)
                .register(registry);
    }

    /// Begins the answer and goes on beside whoever calls.
    void start(FeedStream stream, Set<ArticleField> fields, RoutingContext http) {
        EventWriter writer =
                new EventWriter(
                        stream, new EventFormat(fields, json), http.response(), settings, stalled);
        Thread thread = Thread.ofVirtual().name("stream").unstarted(writer);
        // Whoever goes away is not waited for.
        http.addEndHandler(_ -> thread.interrupt());
        writer.begin();
        thread.start();
    }
}
