/// The room that knows HTTP: it reads parameters, asks the feed, and writes JSON.
///
/// [ArticlesResource] and [EntitiesResource] find; [FacetsResource], [TimelineResource],
/// [TrendsResource] and [StancesResource] count; [ExportResource] gives whole results,
/// [AnnotationsResource] speaks W3C; the `…Answer` records are answers. [QuestionDocs] documents
/// the parameters of a question wherever they are taken, [Waiting] lets an answer wait for what
/// was posted, [BadQuestionMapper] turns a question that cannot be understood into a 400 that
/// names the parameter, [QuestionTimer] measures how long answers take. [StreamResource] begins a
/// stream of events, [EventWriter] writes it; [FeedResource] is for feed readers, with the formats
/// of `feed/`. [StatusResource] says how all goes, and `door/` leads to ingest. [Revalidation] and
/// [NextPage] see to it that every answer can be asked for again and followed.
@NullMarked
package org.stancewire.query.rest;

import org.jspecify.annotations.NullMarked;
