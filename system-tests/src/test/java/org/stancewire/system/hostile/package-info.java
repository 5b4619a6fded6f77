/// Input that means harm, through the whole pipe: real ingest, broker, enrich and query.
///
/// [FuzzedPost] makes a request that nobody would send, [HostileInputIT] sends many and asks what
/// became of each: refused, in the feed, or put aside with a reason.
@NullMarked
package org.stancewire.system.hostile;

import org.jspecify.annotations.NullMarked;
