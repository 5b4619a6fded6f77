/// The index embedded in the service: Apache Lucene, and the only room that knows it.
///
/// [LuceneFeedIndex] holds one document per revision; only an article's current revision
/// carries the [Fields] that questions ask for. [ArticleDocument] makes documents, [FeedQuery]
/// makes queries, [Pages] picks the articles of a page, and [IndexFolder] opens what is on disk
/// or starts anew. `words/` cuts texts into terms, `name/` finds entities, `outline/`
/// keeps what lists show, `count/` counts. The
/// offsets of the log lie in Lucene's own commit, so that documents and offsets are kept in one
/// step.
@NullMarked
package org.stancewire.query.lucene;

import org.jspecify.annotations.NullMarked;
