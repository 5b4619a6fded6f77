/// The shared language: what travels between the services, and how it is written as JSON.
///
/// An [Article] goes from ingest to enrich; an [EnrichedArticle], which is the same article with
/// its [Annotations], goes from enrich to query. Every offset is a UTF-16 code unit of
/// `Article.text`. [Topic] names the Kafka topics and their settings; [Position] names a place in
/// the log; [ContractJson] is the only codec. Nothing here knows Kafka, HTTP or any framework but
/// Jackson.
@NullMarked
package org.stancewire.contract;

import org.jspecify.annotations.NullMarked;
