package org.stancewire.query.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/// BM25 (Robertson and Zaragoza 2009) less what it knows of other articles: how rare a word is, and
/// how long an article is at the mean. So a score never changes, and a walk through many pages
/// neither misses nor doubles an article while others arrive.
final class StableRelevance extends BM25Similarity {
    /// About the words of an article of a newswire.
    private static final float MEAN_LENGTH = 400;

    @Override
    protected float idf(long articles, long all) {
        return 1;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return MEAN_LENGTH;
    }
}
