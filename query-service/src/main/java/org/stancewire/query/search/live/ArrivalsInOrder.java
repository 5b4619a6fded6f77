package org.stancewire.query.search.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.stancewire.contract.Position;
import org.stancewire.query.search.LogPlace;

/// Puts what arrived in order: the partitions of the log side by side, each in its own order. The
/// earliest received come first, as far as that allows.
public final class ArrivalsInOrder {
    /// So many are found at a time.
    public static final int AT_A_TIME = 100;

    private ArrivalsInOrder() {}

    /// Finds what stands in some places of the log: the first [#AT_A_TIME] in its order.
    @FunctionalInterface
    public interface Finder {
        List<Found> find(List<LogPlace.Range> places);
    }

    /// What was found.
    ///
    /// @param place in the log
    /// @param revision reads it
    public record Found(long place, Supplier<CurrentRevision> revision) {}

    /// What stands between two places, see [Arrivals#between].
    public static List<CurrentRevision> between(Position from, Position to, Finder finder) {
        List<Integer> partitions = LogPlace.partitions(from, to);
        if (partitions.isEmpty()) {
            return List.of();
        }
        List<Found> some = finder.find(LogPlace.between(from, to));
        List<Lane> lanes = new ArrayList<>();
        for (int partition : partitions) {
            List<Found> mine =
                    some.size() < AT_A_TIME
                            ? of(partition, some)
                            : finder.find(List.of(LogPlace.between(partition, from, to)));
            if (!mine.isEmpty()) {
                lanes.add(new Lane(partition, mine));
            }
        }
        return merged(lanes);
    }

    private static List<Found> of(int partition, List<Found> all) {
        return all.stream().filter(it -> LogPlace.partition(it.place()) == partition).toList();
    }

    /// The earliest of all lanes first, up to where one of them has to be read on.
    private static List<CurrentRevision> merged(List<Lane> lanes) {
        PriorityQueue<Lane> open =
                new PriorityQueue<>(
                        Comparator.comparing((Lane it) -> it.head.enriched().receivedAt())
                                .thenComparing(it -> it.partition));
        open.addAll(lanes);
        List<CurrentRevision> all = new ArrayList<>();
        while (!open.isEmpty() && all.size() < AT_A_TIME) {
            Lane earliest = open.remove();
            all.add(earliest.head);
            if (earliest.advance()) {
                open.add(earliest);
            } else if (earliest.isCutOff()) {
                return all;
            }
        }
        return all;
    }

    /// What one partition has.
    private static final class Lane {
        private final int partition;
        private final List<Found> found;
        private int next;
        private CurrentRevision head;

        Lane(int partition, List<Found> found) {
            this.partition = partition;
            this.found = found;
            this.head = found.get(next++).revision().get();
        }

        boolean advance() {
            if (next == found.size()) {
                return false;
            }
            head = found.get(next++).revision().get();
            return true;
        }

        boolean isCutOff() {
            return found.size() == AT_A_TIME;
        }
    }
}
