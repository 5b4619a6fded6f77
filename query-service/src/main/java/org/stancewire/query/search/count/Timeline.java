package org.stancewire.query.search.count;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.stancewire.query.search.Bucket;

/// What was counted over time.
///
/// @param total how many articles there are in all
/// @param slots from the first that has an article to the last, those without any in between
/// @param series the most frequent values of what it is split by; empty where it is not
/// @param rest in each slot the articles that have none of these values, and the stances that do
///     not belong to one; empty where it is not split
public record Timeline(long total, List<Slot> slots, List<Series> series, List<Tally> rest) {
    public Timeline {
        slots = List.copyOf(slots);
        series = List.copyOf(series);
        rest = List.copyOf(rest);
    }

    /// One interval.
    ///
    /// @param to where it ends, which does not belong to it
    public record Slot(ZonedDateTime from, ZonedDateTime to, Tally tally) {
        public Slot {
            Objects.requireNonNull(tally);
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("from " + from + " to " + to);
            }
        }
    }

    /// What belongs to one value.
    ///
    /// @param value and how many articles have it in all
    /// @param points one for each slot
    public record Series(Bucket value, List<Tally> points) {
        public Series {
            Objects.requireNonNull(value);
            points = List.copyOf(points);
        }
    }
}
