/// What an answer shows of an article.
///
/// [Hits] makes of an article's [Outline] and the question that has it a [FeedItem]: its facts, a
/// [Snippet], and [Why] it was found.
@NullMarked
package org.stancewire.query.search.hit;

import org.jspecify.annotations.NullMarked;
