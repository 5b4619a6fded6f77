/// The enrich service: what becomes of one accepted article.
///
/// [Enricher] turns the bytes of a record into an [Outcome] and never throws for a bad article. The
/// loop in `stream/` feeds it from the topic `articles` and writes its outcomes in Kafka
/// transactions; `status/` says how the loop fares, as health and as metrics. Start reading at
/// [Enricher].
@NullMarked
package org.stancewire.enrich;

import org.jspecify.annotations.NullMarked;
