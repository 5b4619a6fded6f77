package org.stancewire.query.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.Rebuilding;
import org.stancewire.query.search.live.Freshness;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

/// Follows the log on a thread of its own for as long as the service runs. Whatever fails is tried
/// again from what the index kept last.
@Singleton
public class LogTail implements Freshness, Rebuilding {
    private static final Logger LOG = Logger.getLogger(LogTail.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration BEFORE_NEW_TRY = Duration.ofSeconds(2);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final KafkaSettings kafka;
    private final TopicCreator topics;
    private final FeedWriter writer;
    private final QuerySettings settings;
    private final TailMetrics metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("log-tail").unstarted(this::run);

    /// Filled up, and waiting to take its place.
    private final AtomicReference<@Nullable Rebuild> filled = new AtomicReference<>();

    private final AtomicReference<@Nullable Rebuild> rebuild = new AtomicReference<>();
    private volatile @Nullable Thread rebuilder;
    private volatile Rebuilding.State rebuilding = Rebuilding.State.NONE;
    private volatile TailState state = new TailState.Waiting("the service is starting");
    private volatile @Nullable LogReader reader;

    LogTail(
            KafkaSettings kafka,
            TopicCreator topics,
            FeedWriter writer,
            QuerySettings settings,
            MeterRegistry registry) {
        this.kafka = kafka;
        this.topics = topics;
        this.writer = writer;
        this.settings = settings;
        this.metrics = new TailMetrics(registry);
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

    /// Keeps what was read and ends. Without effect the second time.
    void stop() throws InterruptedException {
        stopping.countDown();
        Rebuild under = rebuild.get();
        if (under != null) {
            under.stop();
        }
        LogReader reading = reader;
        if (reading != null) {
            reading.wakeUp();
        }
        Thread rebuilds = rebuilder;
        if (rebuilds != null) {
            rebuilds.join(TIME_TO_STOP);
        }
        thread.join(TIME_TO_STOP);
    }

    @Override
    public boolean hasCaughtUp() {
        return state instanceof TailState.Following;
    }

    TailState tailState() {
        return state;
    }

    @Override
    public Rebuilding.State state() {
        return rebuilding;
    }

    @Override
    public synchronized boolean begin() {
        if (rebuilding.phase() == Rebuilding.Phase.UNDER_WAY) {
            return true;
        }
        if (!(state instanceof TailState.Following) || isStopping()) {
            return false;
        }
        rebuilding = new Rebuilding.State(Rebuilding.Phase.UNDER_WAY, 0, 0, "");
        Thread began = Thread.ofPlatform().name("log-rebuild").unstarted(this::rebuild);
        rebuilder = began;
        began.start();
        return true;
    }

    /// Twice over, so that what came during the first pass, which may be long, does not hold up the
    /// thread that follows the log.
    private void rebuild() {
        Rebuild under = null;
        try {
            LOG.info("the index is built anew beside the one in use");
            under = new Rebuild(kafka, settings, writer.beside());
            rebuild.set(under);
            if (!isStopping() && under.pass(this::tell) && under.pass(_ -> {})) {
                filled.set(under);
                LogReader reading = reader;
                if (reading != null) {
                    reading.wakeUp();
                }
            } else {
                giveUp(under, "the service stops");
            }
        } catch (RuntimeException | ExecutionException e) {
            LOG.error("the index cannot be built anew; the one in use stays", e);
            giveUp(under, String.valueOf(e.getMessage()));
        }
    }

    private void tell(TailState.CatchingUp pass) {
        rebuilding =
                new Rebuilding.State(
                        Rebuilding.Phase.UNDER_WAY, pass.total() - pass.left(), pass.total(), "");
    }

    private void giveUp(@Nullable Rebuild under, String reason) {
        rebuild.set(null);
        if (under != null) {
            try {
                writer.giveUp(under.beside());
            } catch (RuntimeException e) {
                LOG.error("what was begun to be built anew cannot be deleted", e);
            }
        }
        rebuilding =
                new Rebuilding.State(
                        Rebuilding.Phase.FAILED, rebuilding.done(), rebuilding.total(), reason);
    }

    /// Lets what was built anew take its place, once it has all that the index in use has.
    private void adopt(Rebuild under) {
        filled.set(null);
        try {
            if (under.pass(_ -> {})) {
                writer.adopt(under.beside());
                rebuild.set(null);
                rebuilding =
                        new Rebuilding.State(
                                Rebuilding.Phase.DONE, rebuilding.total(), rebuilding.total(), "");
                LOG.info("the index that was built anew is in use");
            } else {
                giveUp(under, "the service stops");
            }
        } catch (RuntimeException | ExecutionException e) {
            LOG.error("the index that was built anew cannot be used", e);
            giveUp(under, String.valueOf(e.getMessage()));
        }
    }

    private void rehearse() {
        try {
            writer.rehearse();
        } catch (RuntimeException e) {
            LOG.warn("the first articles will be slow to appear: nothing could be tried out", e);
        }
    }

    private void run() {
        rehearse();
        while (!isStopping()) {
            try {
                if (await(Topic.ENRICHED_ARTICLES)) {
                    follow();
                }
            } catch (WakeupException e) {
                Rebuild under = filled.get();
                if (under == null) {
                    LOG.debug("the log's reader is asked to end", e);
                    return;
                }
                adopt(under);
            } catch (InterruptException e) {
                LOG.debug("the log's reader is asked to end", e);
                return;
            } catch (RuntimeException | ExecutionException e) {
                Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
                LOG.error("following the log failed; it is tried again", cause);
                state = new TailState.Failed(String.valueOf(cause));
                if (!pause(BEFORE_NEW_TRY)) {
                    reopen();
                }
            }
        }
    }

    private void follow() throws ExecutionException {
        try (LogReader reading = new LogReader(kafka, writer, settings, metrics)) {
            reader = reading;
            // A stop that came before it could see the reader.
            if (!isStopping() && filled.get() == null) {
                reading.follow(this::follows);
            }
        } finally {
            reader = null;
        }
        Rebuild under = filled.get();
        if (under != null && !isStopping()) {
            adopt(under);
        }
    }

    /// An index that was built anew has all that the one before had: it is ready as that was.
    private void follows(TailState now) {
        if (!(now instanceof TailState.CatchingUp && state instanceof TailState.Following)) {
            state = now;
        }
    }

    private void reopen() {
        try {
            writer.reopen();
        } catch (RuntimeException e) {
            LOG.error("the index cannot be opened again", e);
        }
    }

    /// Waits for a topic; false if the service stops before it is there.
    private boolean await(Topic topic) {
        while (!isStopping()) {
            try {
                if (topics.exist(topic)) {
                    return true;
                }
                waitFor("topic " + topic.topicName() + " is not there yet; its writer creates it");
            } catch (ExecutionException e) {
                waitFor("Kafka does not answer: " + e.getCause());
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
            pause(BETWEEN_LOOKS);
        }
        return false;
    }

    private void waitFor(String reason) {
        TailState waiting = new TailState.Waiting(reason);
        if (!waiting.equals(state)) {
            LOG.infof("waiting: %s", reason);
            state = waiting;
        }
    }

    /// Answers whether the service stops.
    private boolean pause(Duration time) {
        try {
            return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}
