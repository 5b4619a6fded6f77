/// Questions and answers: what can be asked of the feed, and what comes back.
///
/// A [Question] is read from [Parameters], which [QuestionParameter] lists; a [FeedIndex]
/// answers it with a [FeedPage], and a [Cursor] leads to the next one. A [FeedWriter] is how
/// the log gets into an index. [KnownEntities] knows which ids mean the same entity, and
/// [NameKey] which spellings mean the same name. The rooms `words/` and `hit/` are its grammar
/// of words and what it shows; `profile/`, `quote/`, `similar/`, `explain/` and `export/` are
/// what is asked beside the feed, `flow/` is how articles move. No framework here, no Lucene, no
/// HTTP.
@NullMarked
package org.stancewire.query.search;

import org.jspecify.annotations.NullMarked;
