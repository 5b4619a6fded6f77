/// What `bench index` measures: how fast the query service fills an empty index from the log,
/// and how fast Lucene alone indexes the same records of the same log with as many threads.
///
/// [IndexBench] runs the query service and [RawLucene], one after the other, each in a process
/// of its own.
@NullMarked
package org.stancewire.cli.bench.index;

import org.jspecify.annotations.NullMarked;
