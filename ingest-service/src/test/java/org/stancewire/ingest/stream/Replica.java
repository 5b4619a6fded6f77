package org.stancewire.ingest.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.math.BigInteger;
import java.time.Duration;
import java.time.InstantSource;
import org.stancewire.contract.Topic;
import org.stancewire.ingest.fetch.TestFetchers;
import org.stancewire.ingest.page.PageReader;
import org.stancewire.ingest.subscription.Fetcher;
import org.stancewire.ingest.subscription.NewEntries;
import org.stancewire.ingest.subscription.Poll;
import org.stancewire.ingest.subscription.Schedule;
import org.stancewire.ingest.subscription.Subscribing;
import org.stancewire.ingest.subscription.Subscriptions;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

/// One replica of the service as far as it follows feeds, with a clock that a test moves.
final class Replica implements AutoCloseable {
    private static final int ENTRIES_PER_POLL = 3;

    /// The shortest that a broker allows, so that nobody waits long for who is killed.
    private static final Duration SESSION = Duration.ofSeconds(6);

    final Subscriptions subscriptions;
    final Subscribing subscribing;

    private final KafkaSubscriptions store;
    private final KafkaArticleLog log;
    private final RevisionTail revisions;
    private final Following following;

    Replica(String bootstrapServers, String name, InstantSource clock, Vertx vertx)
            throws Exception {
        KafkaSettings kafka = settings(bootstrapServers);
        new TopicCreator(kafka).create(Topic.ARTICLES, Topic.SUBSCRIPTIONS);
        KnownRevisions known = new KnownRevisions(1_000);
        Usual settings = new Usual();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        log = new KafkaArticleLog(kafka, settings, known, new Admission(settings, meters), meters);
        log.open();
        revisions = new RevisionTail(kafka, known);
        revisions.start();
        revisions.awaitBegun(kafka.timeout());
        // Nothing is spread at random, so that a test knows to the millisecond what is due.
        Schedule schedule =
                new Schedule(
                        Duration.ofMinutes(30), Duration.ofMinutes(1), Duration.ofDays(1), () -> 0);
        Fetcher fetcher = TestFetchers.toThisMachine(vertx, name);
        NewEntries newEntries =
                new NewEntries(log, fetcher, PageReader::read, ENTRIES_PER_POLL, clock);
        SubscriptionTable table = new SubscriptionTable();
        store = new KafkaSubscriptions(kafka, table, clock);
        following =
                Following.start(
                        kafka,
                        table,
                        store,
                        new Poll(fetcher, newEntries, schedule, clock),
                        clock,
                        Duration.ofMillis(20),
                        SESSION,
                        8);
        subscriptions = store;
        subscribing = new Subscribing(store, fetcher, schedule, clock);
    }

    /// Why it does not follow feeds at present; null where it does.
    String trouble() {
        return following.trouble();
    }

    @Override
    public void close() {
        try {
            following.close();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        revisions.close();
        store.close();
        log.close();
    }

    private static KafkaSettings settings(String bootstrapServers) {
        return new SmallRyeConfigBuilder()
                .withMapping(KafkaSettings.class)
                .withConverter(Duration.class, 200, text -> Duration.ofSeconds(20))
                .withDefaultValue("stancewire.kafka.bootstrap-servers", bootstrapServers)
                .build()
                .getConfigMapping(KafkaSettings.class);
    }

    /// As it is configured without a configuration.
    private static final class Usual implements StreamSettings {
        @Override
        public Duration acknowledgeWithin() {
            return Duration.ofSeconds(20);
        }

        @Override
        public MemorySize buffer() {
            return new MemorySize(BigInteger.valueOf(8 << 20));
        }

        @Override
        public Duration longestWait() {
            return Duration.ZERO;
        }

        @Override
        public int knownRevisions() {
            return 1_000;
        }
    }
}
