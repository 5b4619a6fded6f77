/// The only room that knows HTTP: decodes a body by its content type, has it accepted and appended,
/// and answers.
///
/// [ArticleResource] is the way in; [Bodies], [BodyStream] and [Packing] get the bytes in;
/// [Formats] finds the one [Format] that makes [Content] of them; [Bulk] takes many articles of one
/// body; [IngestProblems] says what is wrong in the words of RFC 9457.
@NullMarked
package org.stancewire.ingest.rest;

import org.jspecify.annotations.NullMarked;
