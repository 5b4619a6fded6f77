/// `./stancewire bench profile`: where analysis spends its time, and what it allocates.
///
/// [ProfiledAnalysis] analyses in a process of its own and records itself; [Shares] reads the
/// recording.
@NullMarked
package org.stancewire.cli.bench.profile;

import org.jspecify.annotations.NullMarked;
