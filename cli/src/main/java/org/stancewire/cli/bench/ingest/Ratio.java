package org.stancewire.cli.bench.ingest;

import java.util.Comparator;
import java.util.List;

/// A rate of ours against one of others.
///
/// @param ours of a second, in the turn whose ratio is the middle one
/// @param theirs of a second, in the same turn
/// @param low the lowest ratio of all turns
/// @param high the highest
record Ratio(String name, double ours, double theirs, double low, double high) {

    /// The middle of turns, each a pair of rates.
    static Ratio of(String name, List<double[]> turns) {
        List<double[]> sorted =
                turns.stream().sorted(Comparator.comparingDouble(it -> it[0] / it[1])).toList();
        double[] middle = sorted.get(sorted.size() / 2);
        double[] first = sorted.getFirst();
        double[] last = sorted.getLast();
        return new Ratio(name, middle[0], middle[1], first[0] / first[1], last[0] / last[1]);
    }

    double value() {
        return ours / theirs;
    }
}
