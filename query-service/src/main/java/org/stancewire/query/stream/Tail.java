package org.stancewire.query.stream;

import java.util.SortedMap;
import org.stancewire.query.search.Rebuilding;
import org.stancewire.query.search.flow.Filling;
import org.stancewire.query.search.flow.PassedOver;
import org.stancewire.query.search.live.Freshness;

/// Follows the log for as long as the service runs.
public interface Tail extends Freshness, Rebuilding {
    /// Begins.
    void start();

    /// Ends. Without effect the second time.
    void stop() throws InterruptedException;

    /// How far the index has come.
    TailState tailState();

    /// The records that are not ours.
    PassedOver passedOver();

    /// The next offset of each partition that the index has not.
    SortedMap<Integer, Long> place();

    @Override
    default boolean hasCaughtUp() {
        return tailState() instanceof TailState.Following;
    }

    /// How far the index has come, for those who know no Kafka.
    default Filling filling() {
        return switch (tailState()) {
            case TailState.Waiting(String reason) ->
                    new Filling(Filling.Phase.WAITING, 0, 0, reason);
            case TailState.CatchingUp(long left, long total) ->
                    new Filling(Filling.Phase.FILLING, total - left, total, "");
            case TailState.Following() -> new Filling(Filling.Phase.READY, 0, 0, "");
            case TailState.Failed(String reason) -> new Filling(Filling.Phase.FAILED, 0, 0, reason);
        };
    }
}
