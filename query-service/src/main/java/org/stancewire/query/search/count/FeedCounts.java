package org.stancewire.query.search.count;

import org.stancewire.query.search.Question;

/// What counts the articles of a question. The stances that are counted are those that the question
/// asks for; where it asks for none, those that are sure enough to be shown. An entity is counted
/// under its present id. Safe for many threads; each answer is of one moment. Throws
/// [java.io.UncheckedIOException] when the index cannot be read.
public interface FeedCounts {
    /// How many articles have which value of each facet.
    FacetCounts facets(Question question, FacetsRequest request);

    /// How many articles there are at what time. Throws
    /// [org.stancewire.query.search.BadQuestionException] where that takes too many intervals.
    Timeline timeline(Question question, TimelineRequest request);

    /// Who is for and against whom.
    StanceMatrix matrix(Question question, MatrixRequest request);

    /// The stances themselves, those of the newest article first, then in the order of its stances.
    EvidencePage evidence(Question question, EvidenceRequest request);

    /// What rises against its own past.
    Trends trends(Question question, TrendsRequest request);
}
