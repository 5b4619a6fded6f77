/// Counts articles by what they have in common, without reading them.
///
/// [LuceneFeedCounts] answers; [Matches] goes through the articles of a question. [Facets] counts
/// what [ValuesOf] says that each has, by a [Numbering] that holds across all parts of the index;
/// [Timelines] does so in [Slots] of the calendar. [Stances] adds up pairs of holder and target in
/// [Cells], from which [Matrix] and [Rising] pick; [StanceList] reads the articles that show them.
@NullMarked
package org.stancewire.query.lucene.count;

import org.jspecify.annotations.NullMarked;
