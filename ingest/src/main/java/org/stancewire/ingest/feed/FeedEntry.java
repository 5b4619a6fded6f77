package org.stancewire.ingest.feed;

import java.util.Objects;
import org.stancewire.ingest.article.Submission;

/// One entry of a feed.
///
/// @param submission what it states; its text is the content without markup, else the summary, else
///     the title
/// @param summaryOnly whether the article is longer than what the feed has of it, as far as can be
///     told
public record FeedEntry(Submission submission, boolean summaryOnly) {
    public FeedEntry {
        Objects.requireNonNull(submission);
    }
}
