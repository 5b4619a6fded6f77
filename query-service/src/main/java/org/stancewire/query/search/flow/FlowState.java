package org.stancewire.query.search.flow;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How articles move through the log at one moment.
///
/// @param measured what was measured last; nothing before the first time
/// @param index how far the index has come
/// @param rejected what enrich refused last, the newest first
/// @param passedOver what the index could not take in
/// @param problem why nothing could be measured just now, or null
public record FlowState(
        Optional<Measured> measured,
        Filling index,
        List<Rejection> rejected,
        PassedOver passedOver,
        @Nullable String problem) {
    public FlowState {
        Objects.requireNonNull(measured);
        Objects.requireNonNull(index);
        Objects.requireNonNull(passedOver);
        rejected = List.copyOf(rejected);
    }

    /// What was measured.
    ///
    /// @param at when
    /// @param enrich how far enrich is behind what came in
    /// @param query how far the index of this replica is behind enrich
    /// @param enrichReplicas how many processes enrich just now
    public record Measured(
            Instant at, Throughput throughput, Behind enrich, Behind query, int enrichReplicas) {
        public Measured {
            Objects.requireNonNull(at);
            Objects.requireNonNull(throughput);
            Objects.requireNonNull(enrich);
            Objects.requireNonNull(query);
        }
    }
}
