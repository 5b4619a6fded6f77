/// What is counted of the feed: by facet, over time, who is for or against whom, and what rises.
///
/// A [FeedCounts] answers each with one record, read from the parameters by its `…Request`. An
/// [Interval] cuts time in the zone of whoever asks. Every count is exact and of one moment: a
/// [Tally] of articles, and [StanceCounts] and [ToneCounts] of what they say. No framework here,
/// no Lucene, no HTTP.
@NullMarked
package org.stancewire.query.search.count;

import org.jspecify.annotations.NullMarked;
