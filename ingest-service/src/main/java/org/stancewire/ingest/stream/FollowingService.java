package org.stancewire.ingest.stream;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.ingest.log.ArticleLog;
import org.stancewire.ingest.page.PageReader;
import org.stancewire.ingest.subscription.Fetcher;
import org.stancewire.ingest.subscription.NewEntries;
import org.stancewire.ingest.subscription.Poll;
import org.stancewire.ingest.subscription.Schedule;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

/// Creates the topic and begins to follow feeds in the background, again and again until it
/// succeeds.
@Readiness
@ApplicationScoped
class FollowingService implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(FollowingService.class);
    private static final Duration TICK = Duration.ofMillis(500);
    private static final long PAUSE_MILLIS = 500;

    private final TopicCreator topics;
    private final KafkaSettings kafka;
    private final SubscriptionSettings settings;
    private final SubscriptionTable table;
    private final KafkaSubscriptions subscriptions;
    private final Poll poll;
    private final Thread thread;
    private volatile @Nullable String reason = "the service has just started";
    private @Nullable Following following;

    FollowingService(
            TopicCreator topics,
            KafkaSettings kafka,
            SubscriptionSettings settings,
            SubscriptionTable table,
            KafkaSubscriptions subscriptions,
            Schedule schedule,
            Fetcher fetcher,
            ArticleLog log) {
        this.topics = topics;
        this.kafka = kafka;
        this.settings = settings;
        this.table = table;
        this.subscriptions = subscriptions;
        NewEntries newEntries =
                new NewEntries(
                        log,
                        fetcher,
                        PageReader::read,
                        settings.entriesPerPoll(),
                        InstantSource.system());
        this.poll = new Poll(fetcher, newEntries, schedule, InstantSource.system());
        this.thread = Thread.ofPlatform().daemon().name("following").unstarted(this::open);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    private void open() {
        try {
            while (reason != null) {
                reason = attempt();
                if (reason != null) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException _) {
            LOG.debug("stopped before Kafka was there");
        }
    }

    /// Null when it succeeded, else the reason why not.
    private @Nullable String attempt() throws InterruptedException {
        try {
            topics.create(Topic.SUBSCRIPTIONS);
            following =
                    Following.start(
                            kafka,
                            table,
                            subscriptions,
                            poll,
                            InstantSource.system(),
                            TICK,
                            settings.atOnce());
            return null;
        } catch (ExecutionException | KafkaException | IllegalStateException e) {
            Throwable cause =
                    e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            return String.valueOf(cause.getMessage());
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Feeds are followed");
        String missing = reason;
        return missing == null
                ? answer.up().build()
                : answer.down().withData("reason", missing).build();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
        if (following != null) {
            following.close();
        }
    }
}
