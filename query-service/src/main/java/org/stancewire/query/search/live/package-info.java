/// The feed as it changes: whoever reads it gets each article of a question once, as it arrives.
///
/// An index tells a [LiveFeed] of each [Step] by which it changed. A [FeedStream] first catches up
/// from the index, by way of [Arrivals], with all that came after its place in the log; from then
/// on each step is matched against its question by a [Matcher]. No framework here, no Lucene, no
/// HTTP, and no thread ever waits for a reader.
@NullMarked
package org.stancewire.query.search.live;

import org.jspecify.annotations.NullMarked;
