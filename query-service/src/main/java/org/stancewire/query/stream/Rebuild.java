package org.stancewire.query.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.search.FeedWriter;

/// Fills an index beside the one in use from the whole log, pass by pass: each reads up to where
/// the log ended when it began, and keeps that.
final class Rebuild {
    private final Log log;
    private final QuerySettings settings;
    private final FeedWriter beside;

    /// What the reader of the index in use counts is not to be counted twice.
    private final TailMetrics uncounted = new TailMetrics(new SimpleMeterRegistry());

    private volatile @Nullable LogReader reader;
    private volatile boolean stopped;

    Rebuild(Log log, QuerySettings settings, FeedWriter beside) {
        this.log = log;
        this.settings = settings;
        this.beside = beside;
    }

    /// What it fills.
    FeedWriter beside() {
        return beside;
    }

    /// Reads up to where the log ends now. Answers false where it was stopped before.
    boolean pass(Consumer<TailState.CatchingUp> progress) throws ExecutionException {
        try (LogReader reading = new LogReader(log, beside, settings, uncounted)) {
            reader = reading;
            if (!stopped) {
                reading.follow(
                        state -> {
                            if (state instanceof TailState.CatchingUp catching) {
                                progress.accept(catching);
                            }
                            if (state instanceof TailState.Following) {
                                reading.wakeUp();
                            }
                        });
            }
        } catch (WakeupException e) {
            return !stopped;
        } finally {
            reader = null;
        }
        return false;
    }

    /// Makes a pass end soon. The one method that another thread may call.
    void stop() {
        stopped = true;
        LogReader reading = reader;
        if (reading != null) {
            reading.wakeUp();
        }
    }
}
