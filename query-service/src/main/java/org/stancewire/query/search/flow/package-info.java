/// How articles move through the log: how many come in, how far each stage is behind, what was
/// refused.
///
/// [Flow] is the port that tells it, as a [FlowState]. [Samples] keeps how far everything was, as
/// [Sample]s of [Offsets], and reckons a [Throughput] and how far a stage is [Behind] from them.
@NullMarked
package org.stancewire.query.search.flow;

import org.jspecify.annotations.NullMarked;
