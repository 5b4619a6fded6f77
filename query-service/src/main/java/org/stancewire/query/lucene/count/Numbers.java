package org.stancewire.query.lucene.count;

import java.util.Arrays;

/// The numbers of the few values that one article has. For one thread.
final class Numbers {
    private int[] all = new int[16];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return all[index];
    }

    void add(int number) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = number;
    }

    /// Adds a number unless it is there already.
    void addOnce(int number) {
        for (int i = 0; i < size; i++) {
            if (all[i] == number) {
                return;
            }
        }
        add(number);
    }

    /// Counts each of them once more.
    void addTo(Counts counts) {
        for (int i = 0; i < size; i++) {
            counts.add(all[i], 1);
        }
    }

    /// Counts each of them once less.
    void takeFrom(Counts counts) {
        for (int i = 0; i < size; i++) {
            counts.add(all[i], -1);
        }
    }
}
