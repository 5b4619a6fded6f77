package org.stancewire.cli.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How many judgements are right where only those count that are at least so sure.
final class Thresholds {
    /// The precision that the feed asks of what it shows by default.
    private static final double WANTED = 0.75;

    private static final int STEPS = 20;

    private final List<Judged> all = new ArrayList<>();
    private long gold;

    private record Judged(double confidence, boolean right) {}

    /// Takes in one text.
    ///
    /// @param found what is said, with how sure it is
    /// @param right what is right; what stands there twice counts once
    <T> void add(Map<T, Double> found, List<T> right) {
        Set<T> rights = new HashSet<>(right);
        gold += rights.size();
        found.forEach((one, sure) -> all.add(new Judged(sure, rights.contains(one))));
    }

    /// The figures of those that are at least so sure.
    Counts at(double confidence) {
        List<Judged> counted = all.stream().filter(j -> j.confidence() >= confidence).toList();
        return new Counts(counted.stream().filter(Judged::right).count(), counted.size(), gold);
    }

    /// Appends a table, and the lowest threshold at which the precision is what the feed wants.
    void report(Report report) {
        Report table = new Report();
        for (int step = 1; step < STEPS; step++) {
            double confidence = (double) step / STEPS;
            Counts counts = at(confidence);
            if (counts.found() > 0) {
                table.put(String.format(Locale.ROOT, "at least %.2f", confidence), counts);
            }
        }
        report.put("directed, by confidence", table);
        double lowest = lowest();
        if (lowest >= 0) {
            report.put(String.format(Locale.ROOT, "precision %.2f from", WANTED), lowest)
                    .put("directed from there", at(lowest));
        }
    }

    /// The lowest confidence from which upwards enough are right; -1 where there is none.
    private double lowest() {
        List<Judged> sorted =
                all.stream()
                        .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                        .toList();
        double lowest = -1;
        long right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).right() ? 1 : 0;
            boolean last =
                    i + 1 == sorted.size()
                            || sorted.get(i + 1).confidence() < sorted.get(i).confidence();
            if (last && right >= WANTED * (i + 1)) {
                lowest = sorted.get(i).confidence();
            }
        }
        return lowest;
    }
}
