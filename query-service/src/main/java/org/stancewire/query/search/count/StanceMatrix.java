package org.stancewire.query.search.count;

import java.util.List;
import java.util.Objects;

/// Who is for and against whom.
///
/// @param total of all stances of the question
/// @param pairs how many cells there are in all, among the holders and targets that were asked for
/// @param holders those of the cells here, with all of their stances; the most first, then by id
/// @param targets the same of targets
public record StanceMatrix(
        StanceCounts total, int pairs, List<Sum> holders, List<Sum> targets, List<Cell> cells) {
    public StanceMatrix {
        Objects.requireNonNull(total);
        holders = List.copyOf(holders);
        targets = List.copyOf(targets);
        cells = List.copyOf(cells);
    }

    /// All stances of a holder, or all towards a target.
    public record Sum(Party party, StanceCounts stances) {
        public Sum {
            Objects.requireNonNull(party);
            Objects.requireNonNull(stances);
        }
    }

    /// The stances of one holder towards one target.
    ///
    /// @param newest the first of these in the newest of their articles
    public record Cell(StanceCounts stances, FoundStance newest) {
        public Cell {
            Objects.requireNonNull(stances);
            Objects.requireNonNull(newest);
        }
    }
}
