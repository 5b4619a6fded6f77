package org.stancewire.enrich.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.enrich.status.EnrichMetrics;
import org.stancewire.enrich.status.LoopStatus;
import org.stancewire.enrich.status.LoopStatus.Phase;
import org.stancewire.service.TopicCreator;

/// Opens a session, steps it, and opens another when it breaks, until it is told to stop.
final class EnrichLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(EnrichLoop.class);
    private static final Duration ARTICLES_ASKED_EVERY = Duration.ofMillis(200);

    private final TopicCreator topics;
    private final Clients clients;
    private final BatchEnricher batches;
    private final LoopStatus status;
    private final EnrichMetrics metrics;
    private final Attempts attempts;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable EnrichSession session;

    EnrichLoop(
            TopicCreator topics,
            Clients clients,
            BatchEnricher batches,
            LoopStatus status,
            EnrichMetrics metrics) {
        this.topics = topics;
        this.clients = clients;
        this.attempts = new Attempts(clients.batchRecords());
        this.batches = batches;
        this.status = status;
        this.metrics = metrics;
    }

    /// Runs until [#stop]; an [Error] ends it.
    @Override
    public void run() {
        try {
            while (!stopped()) {
                try {
                    awaitTopics();
                    runSession();
                } catch (ExecutionException | RuntimeException e) {
                    retry(e);
                }
            }
        } catch (InterruptedException e) {
            LOG.warn("interrupted before the batch was committed; it will be done again");
        } finally {
            status.now(Phase.STOPPED, stopped() ? "stopped" : "failed; the log has the reason");
        }
    }

    /// Lets the batch at hand be committed, then ends the loop.
    void stop() {
        stopping.countDown();
        EnrichSession open = session;
        if (open != null) {
            open.wakeup();
        }
    }

    /// Creates what enrich writes to and is not there.
    static void createTopics(TopicCreator topics) throws ExecutionException, InterruptedException {
        topics.create(Topic.ENRICHED_ARTICLES, Topic.REJECTED_ARTICLES);
    }

    private void awaitTopics() throws ExecutionException, InterruptedException {
        status.now(Phase.WAITING, "asking Kafka for the topics");
        createTopics(topics);
        while (!stopped() && !topics.exist(Topic.ARTICLES)) {
            status.now(
                    Phase.WAITING,
                    "the topic " + Topic.ARTICLES.topicName() + " is not there; ingest creates it");
            pause(ARTICLES_ASKED_EVERY);
        }
    }

    private void runSession() throws InterruptedException {
        if (stopped()) {
            return;
        }
        status.now(Phase.WAITING, "joining the group " + Clients.GROUP);
        try (EnrichSession open = EnrichSession.open(clients, batches, attempts)) {
            session = open;
            try {
                while (!stopped()) {
                    take(open.step(), open);
                }
            } catch (WakeupException e) {
                // Only stop() wakes it, and the batch before is committed.
            }
            open.leave();
        } finally {
            session = null;
        }
    }

    private void take(Step step, EnrichSession open) throws InterruptedException {
        metrics.lag(open.lag());
        switch (step) {
            case Step.Aborted(String reason) -> {
                metrics.aborted();
                Duration wait = backoff.next();
                LOG.warnf("transaction aborted, again in %d ms: %s", wait.toMillis(), reason);
                status.now(Phase.RETRYING, reason);
                pause(wait);
            }
            case Step.Committed(var outcomes, var accepted) -> {
                outcomes.forEach(metrics::committed);
                metrics.committedAfter(accepted, Instant.now());
                backoff.reset();
                running(open);
            }
            case Step.Idle() -> running(open);
        }
    }

    private void running(EnrichSession open) {
        if (open.joined()) {
            status.now(Phase.RUNNING, "reading " + open.partitions() + " partitions");
        } else {
            status.now(Phase.WAITING, "joining the group " + Clients.GROUP);
        }
    }

    private void retry(Exception e) throws InterruptedException {
        if (stopped()) {
            return;
        }
        Throwable cause =
                e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
        Duration wait = backoff.next();
        Throwable trace = cause instanceof KafkaException ? null : cause;
        LOG.warnf(trace, "beginning anew in %d ms: %s", wait.toMillis(), cause);
        status.now(Phase.RETRYING, cause.toString());
        pause(wait);
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    private void pause(Duration time) throws InterruptedException {
        var _ = stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
