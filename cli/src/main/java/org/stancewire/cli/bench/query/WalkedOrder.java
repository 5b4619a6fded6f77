package org.stancewire.cli.bench.query;

import java.time.Instant;
import java.util.BitSet;
import org.stancewire.cli.bench.made.News;

/// Whether articles come each once, and the one published last first.
final class WalkedOrder {
    private final long count;
    private final BitSet seen = new BitSet();
    private Instant last = Instant.MAX;
    private long doubled;
    private long misplaced;

    /// @param count how many there are: the first so many of the articles
    WalkedOrder(long count) {
        this.count = count;
    }

    /// Takes the next one.
    void next(String id, Instant published) {
        int number = Math.toIntExact(News.number(id));
        doubled += seen.get(number) ? 1 : 0;
        misplaced += published.isAfter(last) ? 1 : 0;
        seen.set(number);
        last = published;
    }

    /// How many came that had come before.
    long doubled() {
        return doubled;
    }

    /// How many were published after the one before them.
    long misplaced() {
        return misplaced;
    }

    /// How many did not come.
    long missed() {
        return count - seen.get(0, Math.toIntExact(count)).cardinality();
    }

    /// How many came that were not asked for.
    long unasked() {
        return seen.cardinality() - seen.get(0, Math.toIntExact(count)).cardinality();
    }

    boolean isExact() {
        return doubled == 0 && misplaced == 0 && missed() == 0 && unasked() == 0;
    }
}
