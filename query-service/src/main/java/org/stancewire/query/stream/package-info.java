/// The room that knows Kafka: it fills the index from the log.
///
/// [LogTail] has a [LogReader] read every partition of the enriched articles from where the index
/// says that it left off: at first by a [Fill] on several threads, then by itself. [Intake] gives
/// each record to the index. [Pace] says when to make visible what was read, [TailState] how far it
/// has come, [IndexCaughtUp] tells it to whoever asks for readiness. [Rebuilder] has a [Rebuild]
/// fill a new index beside the one in use, which then takes its place. [FlowWatch] looks every few
/// seconds how articles move: a [FlowProbe] asks how far all are, [RejectedLog] reads what enrich
/// refused.
@NullMarked
package org.stancewire.query.stream;

import org.jspecify.annotations.NullMarked;
