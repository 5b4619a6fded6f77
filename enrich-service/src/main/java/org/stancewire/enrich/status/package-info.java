/// How the loop fares: what it is doing now ([LoopStatus]), as health checks and as metrics.
///
/// Live means that the loop's thread goes round; ready means that it has joined its group and
/// reads. While it waits or tries again, the health answer says for what and why.
@NullMarked
package org.stancewire.enrich.status;

import org.jspecify.annotations.NullMarked;
