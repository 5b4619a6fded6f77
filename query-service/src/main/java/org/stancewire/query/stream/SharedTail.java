package org.stancewire.query.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.ReadablePosition;
import org.stancewire.query.search.Rebuilding;
import org.stancewire.query.search.SharedIndex;
import org.stancewire.query.search.flow.PassedOver;
import org.stancewire.query.search.live.Steps;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

/// Follows the log into an index that several processes share, on two threads: one is a member of
/// the group that fills it, the other sees what can be read and tells it to streams. Whatever fails
/// is tried again from what the index says.
final class SharedTail implements Tail {
    private static final Logger LOG = Logger.getLogger(SharedTail.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final Log log;
    private final TopicWait wait;
    private final SharedIndex index;
    private final ReadablePosition readable;
    private final Steps steps;
    private final Duration showInterval;
    private final TailMetrics metrics;
    private final Thread follows = Thread.ofPlatform().name("log-tail").unstarted(this::run);
    private final Thread fills = Thread.ofPlatform().name("log-fill").unstarted(this::fill);

    private volatile TailState state = new TailState.Waiting("the service is starting");
    private volatile SortedMap<Integer, Long> place = new TreeMap<>();
    private volatile @Nullable GroupFill filling;

    /// Whether filling came to an end, so that the index is to be opened again: it may be gone.
    private volatile boolean ended;

    /// Why the index takes in nothing here; null where it does.
    private volatile TailState.@Nullable Failed refused;

    /// The consumer group that fills the index, called like it: each index has one of its own.
    private volatile String group = "";

    /// @param readable is told how far the log can be read
    /// @param steps hears of each step by which what can be read changes
    /// @param showInterval the least time between two of them
    SharedTail(
            KafkaSettings kafka,
            TopicCreator topics,
            SharedIndex index,
            ReadablePosition readable,
            Steps steps,
            Duration showInterval,
            MeterRegistry registry) {
        this.log = new Log(kafka);
        this.wait = new TopicWait(topics);
        this.index = index;
        this.readable = readable;
        this.steps = steps;
        this.showInterval = showInterval;
        this.metrics = new TailMetrics(registry);
    }

    @Override
    public void start() {
        follows.start();
    }

    @Override
    public void stop() throws InterruptedException {
        wait.stop();
        wakeFill();
        follows.join(TIME_TO_STOP);
        if (fills.isAlive()) {
            fills.join(TIME_TO_STOP);
        }
    }

    private void wakeFill() {
        GroupFill fill = filling;
        if (fill != null) {
            fill.wakeUp();
        }
    }

    @Override
    public TailState tailState() {
        return state;
    }

    @Override
    public PassedOver passedOver() {
        return metrics.passedOver();
    }

    @Override
    public SortedMap<Integer, Long> place() {
        return place;
    }

    @Override
    public boolean begin() {
        return false;
    }

    @Override
    public Optional<String> instead() {
        return Optional.of(
                "The index is in OpenSearch and several processes share it. Start them one after the"
                        + " other with another stancewire.query.opensearch.name: the new index is"
                        + " filled from the log, while those that are not started yet answer from"
                        + " the old one");
    }

    @Override
    public Rebuilding.State state() {
        return Rebuilding.State.NONE;
    }

    private void run() {
        while (!wait.isStopping()) {
            try {
                if (wait.await(it -> state = it)) {
                    String topicId = log.topicId();
                    group = index.open(topicId);
                    ended = false;
                    if (fills.isAlive()) {
                        wakeFill();
                    } else {
                        fills.start();
                    }
                    follow(topicId);
                }
            } catch (InterruptException e) {
                LOG.debug("the log's reader is asked to end", e);
                return;
            } catch (RuntimeException | ExecutionException | Error e) {
                Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
                LOG.error("following the log failed; it is tried again", cause);
                state = TailState.Failed.of(cause);
                wait.pause(BETWEEN_TRIES);
            }
        }
    }

    /// Until the service stops, the topic is another one, or the index may be gone.
    private void follow(String topicId) {
        try (SharedReader reader = new SharedReader(log, index, readable, steps);
                TopicWatch topic = new TopicWatch(log, topicId)) {
            TailState seen = new TailState.CatchingUp(reader.left(), reader.left());
            while (topic.isSame() && !ended && !wait.isStopping()) {
                seen = reader.look(seen);
                place = reader.place();
                state = shown(seen, reader.lag());
            }
        }
    }

    private TailState shown(TailState seen, long lag) {
        metrics.lag(lag);
        if (lag == 0) {
            refused = null; // Others took in what this process could not.
        }
        TailState.Failed why = refused;
        return why == null ? seen : why;
    }

    private void fill() {
        while (!wait.isStopping()) {
            String name = group;
            try (GroupFill fill =
                    new GroupFill(
                            log,
                            name,
                            index.writer(name),
                            showInterval,
                            metrics,
                            it -> refused = it)) {
                filling = fill;
                // Whoever changed it before could not wake this one yet.
                if (!wait.isStopping() && name.equals(group)) {
                    fill.run();
                }
            } catch (WakeupException e) {
                LOG.debug("the service stops, or another index is to be filled", e);
            } catch (InterruptException e) {
                LOG.debug("what fills the index is asked to end", e);
                return;
            } catch (RuntimeException | Error e) {
                LOG.error("filling the index failed; it is tried again", e);
                refused = TailState.Failed.of(e);
                ended = true;
                wait.pause(BETWEEN_TRIES);
            } finally {
                filling = null;
            }
        }
    }
}
