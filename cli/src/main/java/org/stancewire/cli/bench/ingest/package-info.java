/// What `bench ingest` measures: rows against Kafka's own producer, single posts against a bare
/// endpoint, and the heap while a long row passes through.
@NullMarked
package org.stancewire.cli.bench.ingest;

import org.jspecify.annotations.NullMarked;
