package org.stancewire.query.search.count;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;

/// What rises against its own past.
///
/// @param rising the surest first, then in the order of their values
public record Trends(Window recent, Window past, List<Trend> rising) {
    public Trends {
        Objects.requireNonNull(recent);
        Objects.requireNonNull(past);
        rising = List.copyOf(rising);
    }

    /// A stretch of time.
    ///
    /// @param to where it ends, which does not belong to it
    /// @param total how many articles it has; of pairs, how many stances
    public record Window(Instant from, Instant to, long total) {
        public Window {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /// What was counted.
    public sealed interface Subject {
        /// A value of a facet, and the entity that it is the id of.
        record Value(String value, @Nullable Entity entity) implements Subject {}

        /// A pair of holder and target.
        record Pair(Party holder, Party target) implements Subject {}
    }

    /// Something that rises.
    ///
    /// @param recent how many of the window's articles, or stances, have it
    /// @param past the same of the time before
    /// @param score see [Rise]
    public record Trend(Subject subject, long recent, long past, double score) {
        public Trend {
            Objects.requireNonNull(subject);
        }
    }
}
