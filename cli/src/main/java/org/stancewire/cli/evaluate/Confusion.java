package org.stancewire.cli.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often each class was said where another, or the same, is right.
final class Confusion {
    private final List<String> classes;
    private final Map<String, Map<String, Long>> saidWhereRight = new TreeMap<>();

    /// @param classes all that there are, in the order in which they are printed
    Confusion(List<String> classes) {
        this.classes = List.copyOf(classes);
    }

    void add(String right, String said) {
        saidWhereRight.computeIfAbsent(right, r -> new TreeMap<>()).merge(said, 1L, Long::sum);
    }

    private long count(String right, String said) {
        return saidWhereRight.getOrDefault(right, Map.of()).getOrDefault(said, 0L);
    }

    Counts of(String one) {
        long found = classes.stream().mapToLong(right -> count(right, one)).sum();
        long gold = classes.stream().mapToLong(said -> count(one, said)).sum();
        return new Counts(count(one, one), found, gold);
    }

    long total() {
        return classes.stream().mapToLong(one -> of(one).gold()).sum();
    }

    /// The share that is right.
    double accuracy() {
        long right = classes.stream().mapToLong(one -> of(one).right()).sum();
        return total() == 0 ? 0 : (double) right / total();
    }

    /// The mean F1 of some classes.
    double macroF1(List<String> some) {
        double sum = 0;
        for (String one : some) {
            sum += of(one).f1();
        }
        return sum / some.size();
    }

    /// The figures of each class.
    Report classes() {
        Report report = new Report();
        classes.forEach(one -> report.put(one, of(one)));
        return report;
    }
}
