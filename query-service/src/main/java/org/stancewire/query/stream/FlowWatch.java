package org.stancewire.query.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.flow.Flow;
import org.stancewire.query.search.flow.FlowState;
import org.stancewire.query.search.flow.Offsets;
import org.stancewire.query.search.flow.Rejection;
import org.stancewire.query.search.flow.Sample;
import org.stancewire.query.search.flow.Samples;
import org.stancewire.service.KafkaSettings;

/// Looks every few seconds, on a thread of its own, how articles move through the log.
@Singleton
public class FlowWatch implements Flow {
    private static final Logger LOG = Logger.getLogger(FlowWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(2);

    private final Log log;
    private final Tail tail;
    private final FeedIndex feed;
    private final InstantSource clock;
    private final RejectedLog rejected;
    private final Samples samples = new Samples(KEPT);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("flow-watch").unstarted(this::run);

    private volatile Seen seen = new Seen(Optional.empty(), List.of(), null);

    /// What the last look saw.
    private record Seen(
            Optional<FlowState.Measured> measured,
            List<Rejection> rejected,
            @Nullable String problem) {}

    FlowWatch(KafkaSettings kafka, Tail tail, FeedIndex feed, InstantSource clock) {
        this.log = new Log(kafka);
        this.tail = tail;
        this.feed = feed;
        this.clock = clock;
        this.rejected = new RejectedLog(log);
    }

    void start(@Observes StartupEvent event) {
        start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop();
    }

    void start() {
        thread.start();
    }

    void stop() throws InterruptedException {
        stopping.countDown();
        thread.interrupt();
        thread.join(TIME_TO_STOP);
    }

    @Override
    public FlowState state() {
        Seen last = seen;
        return new FlowState(
                last.measured(),
                tail.filling(),
                last.rejected(),
                tail.passedOver(),
                last.problem());
    }

    private void run() {
        try {
            while (stopping.getCount() > 0) {
                try (FlowProbe probe = new FlowProbe(log)) {
                    do {
                        seen = look(probe);
                    } while (!stopping.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
                } catch (ExecutionException | RuntimeException e) {
                    miss(e instanceof ExecutionException ? e.getCause() : e);
                    var _ = stopping.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("nobody looks how articles move any more", e);
        }
    }

    private Seen look(FlowProbe probe) throws ExecutionException, InterruptedException {
        // What is done is asked for after where all ends: nothing seems to wait that does not.
        FlowProbe.Ends ends = probe.ends();
        Sample sample =
                new Sample(
                        clock.instant(),
                        offsets(ends.of(Topic.ARTICLES)),
                        offsets(probe.enriched()),
                        offsets(feed.readable().now().offsets()),
                        offsets(ends.of(Topic.ENRICHED_ARTICLES)),
                        offsets(tail.place()));
        samples.add(sample);
        return new Seen(
                Optional.of(
                        new FlowState.Measured(
                                sample.at(),
                                samples.throughput(),
                                samples.enrich(),
                                samples.query(),
                                probe.enrichReplicas())),
                rejected.upTo(ends.of(Topic.REJECTED_ARTICLES)),
                null);
    }

    private static Offsets offsets(Map<Integer, Long> byPartition) {
        return Offsets.of(Topic.PARTITIONS, byPartition);
    }

    /// What was seen before stays, with its time.
    private void miss(@Nullable Throwable cause) {
        Seen last = seen;
        String problem = "Kafka could not be asked: " + cause;
        if (stopping.getCount() > 0 && !problem.equals(last.problem())) {
            LOG.warnf("how articles move is not known: %s", cause);
        }
        seen = new Seen(last.measured(), last.rejected(), problem);
    }
}
