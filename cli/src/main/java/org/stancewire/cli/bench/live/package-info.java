/// What `bench live` measures: the whole system at once, from the post of an article to its event
/// in the streams of many readers, at a fixed rate of posts whatever becomes of them.
///
/// A [Phase] posts articles by an [OpenLoop] while each [StreamReader] reads a stream of its own.
/// Afterwards the feed is asked what each should have got, and the log when each article was where.
@NullMarked
package org.stancewire.cli.bench.live;

import org.jspecify.annotations.NullMarked;
