package org.stancewire.ingest.stream;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

/// Creates the topic and opens the log in the background, again and again until it succeeds, and
/// says how far it has come: the service starts without Kafka and is ready once it is there.
@Readiness
@ApplicationScoped
class LogOpener implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(LogOpener.class);
    private static final long PAUSE_MILLIS = 500;

    private final TopicCreator topics;
    private final KafkaArticleLog log;
    private final KnownRevisions known;
    private final KafkaSettings kafka;
    private final Thread thread;
    private volatile @Nullable String reason = "the service has just started";
    private @Nullable RevisionTail tail;

    LogOpener(TopicCreator topics, KafkaArticleLog log, KnownRevisions known, KafkaSettings kafka) {
        this.topics = topics;
        this.log = log;
        this.known = known;
        this.kafka = kafka;
        this.thread = Thread.ofPlatform().daemon().name("log-opener").unstarted(this::open);
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
            topics.create(Topic.ARTICLES);
            RevisionTail opening = new RevisionTail(kafka, known);
            try {
                opening.start();
                tail = opening;
            } finally {
                if (tail != opening) {
                    opening.close();
                }
            }
            log.open();
            return null;
        } catch (ExecutionException | KafkaException | IllegalStateException e) {
            Throwable cause =
                    e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            String now = String.valueOf(cause.getMessage());
            if (!now.equals(reason)) {
                LOG.warnf("articles cannot be taken yet, trying again: %s", now);
            }
            return now;
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("Topic articles can be written");
        String missing = reason;
        return missing == null
                ? answer.up().build()
                : answer.down().withData("reason", missing).build();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
        if (tail != null) {
            tail.close();
        }
    }
}
