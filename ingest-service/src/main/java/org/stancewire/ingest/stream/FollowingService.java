package org.stancewire.ingest.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
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

/// Creates the topic and begins to follow feeds in the background, and says whether it does.
@Readiness
@ApplicationScoped
class FollowingService implements HealthCheck {
    private static final Duration TICK = Duration.ofMillis(500);

    /// A replica that says nothing for so long has lost its share to others.
    private static final Duration SESSION = Duration.ofSeconds(15);

    private final TopicCreator topics;
    private final KafkaSettings kafka;
    private final SubscriptionSettings settings;
    private final SubscriptionTable table;
    private final KafkaSubscriptions subscriptions;
    private final Poll poll;
    private final Opening opening = new Opening("feeds are not followed yet", this::open);
    private volatile @Nullable Following following;

    FollowingService(
            TopicCreator topics,
            KafkaSettings kafka,
            SubscriptionSettings settings,
            SubscriptionTable table,
            KafkaSubscriptions subscriptions,
            Schedule schedule,
            Fetcher fetcher,
            ArticleLog log,
            MeterRegistry meters) {
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
        FollowGauge.register(meters, Topic.SUBSCRIPTIONS, this::trouble);
    }

    void start(@Observes StartupEvent event) {
        opening.start();
    }

    private void open() throws ExecutionException, InterruptedException {
        topics.create(Topic.SUBSCRIPTIONS);
        following =
                Following.start(
                        kafka,
                        table,
                        subscriptions,
                        poll,
                        InstantSource.system(),
                        TICK,
                        SESSION,
                        settings.atOnce());
    }

    private @Nullable String trouble() {
        Following started = following;
        return started == null ? opening.missing() : started.trouble();
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Feeds are followed");
        String trouble = trouble();
        return trouble == null
                ? answer.up().build()
                : answer.down().withData("reason", trouble).build();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        opening.close();
        Following started = following;
        if (started != null) {
            started.close();
        }
    }
}
