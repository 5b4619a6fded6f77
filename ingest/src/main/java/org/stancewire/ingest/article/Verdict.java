package org.stancewire.ingest.article;

import org.stancewire.contract.Article;

/// What becomes of a submission.
public sealed interface Verdict {
    /// It is an article.
    record Accepted(Article article) implements Verdict {}

    /// It is none, and why.
    record Refused(Refusal refusal) implements Verdict {}
}
