/// `bench`: how fast a part of Stancewire is, as ratios to what the same machine does at the same
/// time without it.
///
/// [IngestBench] starts a broker, ingest and a bare endpoint as [ServiceProcess]es of its own, and
/// drives them over plain [Connection]s with [MadeArticles]; [ProducerRate] is Kafka's own measure.
@NullMarked
package org.stancewire.cli.bench;

import org.jspecify.annotations.NullMarked;
