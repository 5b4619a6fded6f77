package org.stancewire.query.lucene.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// How many articles have which value, by the values' numbers.
final class Counts {
    /// A value and how many articles have it.
    record Counted(String value, int count) {
        private static final Comparator<Counted> MOST_FIRST =
                Comparator.comparingInt(Counted::count).reversed().thenComparing(Counted::value);
    }

    /// The counts of one part of the index, without zeros.
    record Sparse(int[] numbers, int[] counts) {}

    private int[] counts = new int[64];

    void add(int number, int count) {
        if (number >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(number + 1, 2 * counts.length));
        }
        counts[number] += count;
    }

    void add(Sparse part) {
        for (int i = 0; i < part.numbers.length; i++) {
            add(part.numbers[i], part.counts[i]);
        }
    }

    /// How many articles have a value.
    int of(int number) {
        return number < counts.length ? counts[number] : 0;
    }

    /// One more than the highest number that a value may have here.
    int end() {
        return counts.length;
    }

    /// How many different values there are.
    int different() {
        int different = 0;
        for (int count : counts) {
            different += count > 0 ? 1 : 0;
        }
        return different;
    }

    Sparse sparse() {
        int[] numbers = new int[counts.length];
        int[] some = new int[counts.length];
        int size = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                numbers[size] = i;
                some[size++] = counts[i];
            }
        }
        return new Sparse(Arrays.copyOf(numbers, size), Arrays.copyOf(some, size));
    }

    /// The most frequent values, then in the order of the values.
    List<Counted> most(int limit, Numbering numbering) {
        PriorityQueue<Counted> most = new PriorityQueue<>(Counted.MOST_FIRST.reversed());
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && (most.size() < limit || counts[i] >= most.element().count())) {
                most.add(new Counted(numbering.value(i), counts[i]));
                if (most.size() > limit) {
                    most.remove();
                }
            }
        }
        List<Counted> sorted = new ArrayList<>(most);
        sorted.sort(Counted.MOST_FIRST);
        return sorted;
    }
}
