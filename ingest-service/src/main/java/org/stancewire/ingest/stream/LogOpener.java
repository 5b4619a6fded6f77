package org.stancewire.ingest.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

/// Creates the topic, opens the log and begins to tell repeats, and says how far it has come. A
/// service that cannot tell repeats takes articles all the same, and is ready.
@Readiness
@ApplicationScoped
class LogOpener implements HealthCheck {
    private final TopicCreator topics;
    private final KafkaArticleLog log;
    private final KafkaSettings kafka;
    private final RevisionTail tail;
    private final Opening opening = new Opening("articles cannot be taken yet", this::open);
    private boolean following;

    LogOpener(
            TopicCreator topics,
            KafkaArticleLog log,
            KnownRevisions known,
            KafkaSettings kafka,
            MeterRegistry meters) {
        this.topics = topics;
        this.log = log;
        this.kafka = kafka;
        this.tail = new RevisionTail(kafka, known);
        FollowGauge.register(meters, Topic.ARTICLES, this::trouble);
    }

    void start(@Observes StartupEvent event) {
        opening.start();
    }

    private void open() throws ExecutionException, InterruptedException {
        topics.create(Topic.ARTICLES);
        if (!following) {
            tail.start();
            following = true;
        }
        log.open();
        if (!tail.awaitBegun(kafka.timeout())) {
            throw new IllegalStateException("Kafka does not say how many articles it has");
        }
    }

    private @Nullable String trouble() {
        String missing = opening.missing();
        return missing == null ? tail.trouble() : missing;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("Topic articles can be written");
        String missing = opening.missing();
        if (missing != null) {
            return answer.down().withData("reason", missing).build();
        }
        String trouble = tail.trouble();
        return trouble == null
                ? answer.up().build()
                : answer.up().withData("repeats are not told", trouble).build();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        opening.close();
        tail.close();
    }
}
