/// The room that knows Kafka: it fills the index from the log.
///
/// [LogTail] reads every partition of the enriched articles, only what was committed, from where
/// the index says that it left off. [Pace] says when to make visible what was read, [TailState] how
/// far it has come, [IndexCaughtUp] tells it to whoever asks for readiness. A [Rebuild] fills a new
/// index beside the one in use, which then takes its place.
@NullMarked
package org.stancewire.query.stream;

import org.jspecify.annotations.NullMarked;
