/// The only room that knows Kafka: the transactional loop around [Enricher].
///
/// [EnrichLoop] opens an [EnrichSession], steps it, and opens another when it breaks. A step reads
/// a batch, enriches it on all cores, and commits its outputs together with the offsets of its
/// input, so that after a crash at any point each article is enriched exactly once for whoever
/// reads committed records only. A record that ends the process each time is found by its
/// [Attempts] and put aside. [Outputs] says which record an outcome becomes.
@NullMarked
package org.stancewire.enrich.stream;

import org.jspecify.annotations.NullMarked;
