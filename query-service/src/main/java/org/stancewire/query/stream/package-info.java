/// The room that knows Kafka: it fills the index from the log.
///
/// A [Tail] follows the log in the way of the index that [Tails] finds chosen. [SharedTail] is for
/// one that several processes share: its [GroupFill] takes some partitions in, its [SharedReader]
/// sees what can be read, and [Changes] what became of it. [LogTail] is for an index of one's own,
/// and has a [LogReader] read every partition of the enriched articles from where the index
/// says that it left off: at first by a [Fill] on several threads, then by itself. [Intake] gives
/// each record to the index. [TopicWait] has both tails wait for the topic. [Pace] says when to
/// make visible what was read, [TailState] how far it has come, [IndexCaughtUp] tells it to whoever
/// asks for readiness. [Rebuilder] has a [Rebuild] fill a new index beside the one in use, which
/// then takes its place. [FlowWatch] looks every few seconds how articles move: a [FlowProbe] asks
/// how far all are, [RejectedLog] reads what enrich refused.
@NullMarked
package org.stancewire.query.stream;

import org.jspecify.annotations.NullMarked;
