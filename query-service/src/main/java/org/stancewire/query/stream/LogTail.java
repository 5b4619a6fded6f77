package org.stancewire.query.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.Rebuilding;
import org.stancewire.query.search.flow.PassedOver;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

/// Follows the log on a thread of its own, all of it into an index that nobody else writes.
/// Whatever fails is tried again from what the index kept last.
final class LogTail implements Tail {
    private static final Logger LOG = Logger.getLogger(LogTail.class);
    private static final Duration BEFORE_NEW_TRY = Duration.ofSeconds(2);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final Log log;
    private final TopicWait wait;
    private final FeedWriter writer;
    private final QuerySettings settings;
    private final TailMetrics metrics;
    private final Thread thread = Thread.ofPlatform().name("log-tail").unstarted(this::run);

    private final Rebuilder rebuilder;
    private volatile TailState state = new TailState.Waiting("the service is starting");
    private volatile @Nullable LogReader reader;

    LogTail(
            KafkaSettings kafka,
            TopicCreator topics,
            FeedWriter writer,
            QuerySettings settings,
            MeterRegistry registry) {
        this.log = new Log(kafka);
        this.wait = new TopicWait(topics);
        this.writer = writer;
        this.settings = settings;
        this.metrics = new TailMetrics(registry);
        this.rebuilder = new Rebuilder(log, settings, writer, this::wakeReader);
    }

    @Override
    public void start() {
        thread.start();
    }

    /// Keeps what was read and ends.
    @Override
    public void stop() throws InterruptedException {
        wait.stop();
        wakeReader();
        rebuilder.stop(TIME_TO_STOP);
        thread.join(TIME_TO_STOP);
    }

    private void wakeReader() {
        LogReader reading = reader;
        if (reading != null) {
            reading.wakeUp();
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

    /// What the index kept, while nothing is read.
    @Override
    public SortedMap<Integer, Long> place() {
        LogReader reading = reader;
        SortedMap<Integer, Long> at =
                reading == null ? Collections.emptySortedMap() : reading.place();
        return at.isEmpty() ? writer.committed().offsets() : at;
    }

    @Override
    public Rebuilding.State state() {
        return rebuilder.state();
    }

    @Override
    public boolean begin() {
        return rebuilder.isUnderWay() || (hasCaughtUp() && !wait.isStopping() && rebuilder.begin());
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
        while (!wait.isStopping()) {
            try {
                if (wait.await(it -> state = it)) {
                    follow();
                }
            } catch (WakeupException e) {
                if (!rebuilder.isFilled()) {
                    LOG.debug("the log's reader is asked to end", e);
                    return;
                }
                rebuilder.adopt();
            } catch (InterruptException e) {
                LOG.debug("the log's reader is asked to end", e);
                return;
            } catch (RuntimeException | ExecutionException | Error e) {
                Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
                LOG.error("following the log failed; it is tried again", cause);
                state = TailState.Failed.of(cause);
                if (!wait.pause(BEFORE_NEW_TRY)) {
                    reopen();
                }
            }
        }
    }

    private void follow() throws ExecutionException {
        try (LogReader reading = new LogReader(log, writer, settings, metrics)) {
            reader = reading;
            // A stop that came before it could see the reader.
            if (!wait.isStopping() && !rebuilder.isFilled()) {
                reading.follow(this::follows);
            }
        } finally {
            reader = null;
        }
        if (rebuilder.isFilled() && !wait.isStopping()) {
            rebuilder.adopt();
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
        } catch (RuntimeException | Error e) {
            LOG.error("the index cannot be opened again", e);
        }
    }
}
