/// The second home of the index: OpenSearch, for more than one machine holds.
///
/// The analysis is ours, the index theirs: the words of texts are sent as the terms that
/// [org.stancewire.query.lucene.words.WordTerms] makes of them, and asked for by the same terms. A
/// [Cluster] is asked over HTTP; an [ArticlesIndex] holds one document for each article with all of
/// its revisions ([ArticleBody]), written by an [ArticlesWriter], which may be one of many.
/// [FeedQuery] and [WordsQuery] make the query of a question, and [OpenSearchFeedIndex] answers it.
@NullMarked
package org.stancewire.query.opensearch;

import org.jspecify.annotations.NullMarked;
