package org.stancewire.ingest.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;

/// Counts what became of many articles. For one thread; others may ask
/// [#isMissing].
final class Tally {
    private final SortedMap<Integer, Long> offsets = new TreeMap<>();
    private final List<LineAnswer> problems = new ArrayList<>();
    private long accepted;
    private long duplicates;
    private long rejected;
    private volatile Outcome.@Nullable Missed missed;

    void add(Outcome outcome) {
        switch (outcome) {
            case Outcome.Taken taken -> {
                if (taken.receipt().duplicate()) {
                    duplicates++;
                } else {
                    accepted++;
                }
                taken.receipt().position().offsets().forEach(this::reach);
            }
            case Outcome.Refused refused -> {
                rejected++;
                if (problems.size() < Summary.MOST_PROBLEMS) {
                    problems.add(refused.answer());
                }
            }
            case Outcome.Missed it -> missed = missed == null ? it : missed;
        }
    }

    private void reach(int partition, long offset) {
        offsets.merge(partition, offset, Math::max);
    }

    /// Whether one came that the log did not take.
    boolean isMissing() {
        return missed != null;
    }

    /// Throws a [org.stancewire.service.ProblemException] that says from where on to send again,
    /// when the log did not take one.
    Summary summary() {
        Outcome.Missed missed = this.missed;
        if (missed != null) {
            throw IngestProblems.ofRow(
                    missed.problem(),
                    "That was article "
                            + missed.line()
                            + "; of those before it "
                            + accepted
                            + " were accepted, "
                            + duplicates
                            + " were duplicates and "
                            + rejected
                            + " rejected. Send the body again, whole or from there on");
        }
        return new Summary(
                accepted + duplicates + rejected,
                accepted,
                duplicates,
                rejected,
                new Position(offsets),
                problems);
    }
}
