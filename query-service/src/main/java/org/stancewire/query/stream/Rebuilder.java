package org.stancewire.query.stream;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.Rebuilding;

/// Has the index built anew on a thread of its own, and then put into use by the thread that
/// follows the log.
final class Rebuilder {
    private static final Logger LOG = Logger.getLogger(Rebuilder.class);

    private final Log log;
    private final QuerySettings settings;
    private final FeedWriter writer;
    private final Runnable filledUp;

    private volatile @Nullable Thread thread;
    private volatile @Nullable Rebuild under;

    /// Filled up, and waiting to take its place.
    private volatile @Nullable Rebuild filled;

    private volatile Rebuilding.State state = Rebuilding.State.NONE;
    private volatile boolean stopped;

    /// @param writer of the index in use
    /// @param filledUp makes the thread that follows the log look for what is filled
    Rebuilder(Log log, QuerySettings settings, FeedWriter writer, Runnable filledUp) {
        this.log = log;
        this.settings = settings;
        this.writer = writer;
        this.filledUp = filledUp;
    }

    Rebuilding.State state() {
        return state;
    }

    boolean isUnderWay() {
        return state.phase() == Rebuilding.Phase.UNDER_WAY;
    }

    /// Begins, unless it is under way; false where it is stopped.
    synchronized boolean begin() {
        if (!isUnderWay() && !stopped) {
            state = new Rebuilding.State(Rebuilding.Phase.UNDER_WAY, 0, 0, "");
            Thread began = Thread.ofPlatform().name("log-rebuild").unstarted(this::fill);
            thread = began;
            began.start();
        }
        return isUnderWay();
    }

    /// Gives up what is under way, for good.
    void stop(Duration patience) throws InterruptedException {
        stopped = true;
        Rebuild filling = under;
        if (filling != null) {
            filling.stop();
        }
        Thread fills = thread;
        if (fills != null) {
            fills.join(patience);
        }
    }

    /// Twice over, so that what came during the first pass, which may be long, does not hold up the
    /// thread that follows the log.
    private void fill() {
        Rebuild filling = null;
        try {
            LOG.info("the index is built anew beside the one in use");
            filling = new Rebuild(log, settings, writer.beside());
            under = filling;
            if (!stopped && filling.pass(this::tell) && filling.pass(_ -> {})) {
                filled = filling;
                filledUp.run();
            } else {
                giveUp(filling, "the service stops");
            }
        } catch (RuntimeException | ExecutionException | Error e) {
            LOG.error("the index cannot be built anew; the one in use stays", e);
            giveUp(filling, String.valueOf(e.getMessage()));
        }
    }

    private void tell(TailState.CatchingUp pass) {
        state =
                new Rebuilding.State(
                        Rebuilding.Phase.UNDER_WAY, pass.total() - pass.left(), pass.total(), "");
    }

    /// Whether an index that was built anew waits to take its place.
    boolean isFilled() {
        return filled != null;
    }

    /// Lets it take its place, once it has all that the index in use has. For the thread that
    /// follows the log, while it does not write.
    void adopt() {
        Rebuild ready = filled;
        filled = null;
        if (ready == null) {
            return;
        }
        try {
            if (ready.pass(_ -> {})) {
                writer.adopt(ready.beside());
                under = null;
                state =
                        new Rebuilding.State(
                                Rebuilding.Phase.DONE, state.total(), state.total(), "");
                LOG.info("the index that was built anew is in use");
            } else {
                giveUp(ready, "the service stops");
            }
        } catch (RuntimeException | ExecutionException | Error e) {
            LOG.error("the index that was built anew cannot be used", e);
            giveUp(ready, String.valueOf(e.getMessage()));
        }
    }

    private void giveUp(@Nullable Rebuild begun, String reason) {
        under = null;
        if (begun != null) {
            try {
                writer.giveUp(begun.beside());
            } catch (RuntimeException e) {
                LOG.error("what was begun to be built anew cannot be deleted", e);
            }
        }
        state = new Rebuilding.State(Rebuilding.Phase.FAILED, state.done(), state.total(), reason);
    }
}
