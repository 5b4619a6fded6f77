/// The second home of the index: OpenSearch, for more than one machine holds.
///
/// The analysis is ours, the index theirs: the words of texts are sent as the terms that
/// [org.stancewire.query.lucene.words.WordTerms] makes of them, and asked for by the same terms. A
/// [Cluster] is asked in JSON; an [OpenSearchIndex] is the index of one log, with a document for
/// each article ([ArticleBody], [KeptArticle]), written by an [ArticlesWriter], which may be one of
/// many. A [FeedQuery] is made of a question, a [Reading] answers it of one moment;
/// [OpenSearchFeedIndex] finds, [OpenSearchFeedCounts] counts, [Values] exactly.
@NullMarked
package org.stancewire.query.opensearch;

import org.jspecify.annotations.NullMarked;
