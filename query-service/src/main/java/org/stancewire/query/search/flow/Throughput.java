package org.stancewire.query.search.flow;

import java.time.Duration;

/// How many articles a second went past each stage. Revisions and deletions count as articles.
///
/// @param over how long that was watched; zero before there is anything to compare
/// @param arriving accepted by ingest
/// @param enriched done by enrich, be it enriched or refused
/// @param readable come into the index of this replica
public record Throughput(Duration over, double arriving, double enriched, double readable) {
    /// Nothing to compare yet.
    public static final Throughput UNKNOWN = new Throughput(Duration.ZERO, 0, 0, 0);
}
