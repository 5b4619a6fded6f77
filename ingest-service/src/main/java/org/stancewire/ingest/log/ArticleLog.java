package org.stancewire.ingest.log;

import java.util.concurrent.CompletionStage;
import org.stancewire.contract.Article;

/// The log that accepted articles go into.
public interface ArticleLog {
    /// Completes when the log has safely taken the article, or knew this revision of it already;
    /// with [LogUnavailableException] when that cannot be had in time, and with
    /// [OverloadedException] while what is accepted waits too long for its analysis. Never blocks.
    ///
    /// @param trace what the article's record is to carry for those who trace
    CompletionStage<Receipt> append(Article article, Trace trace);

    /// As [#append], for one of many: it may wait a few milliseconds for those that follow. Blocks
    /// while so much waits for its analysis that what comes alone would soon be refused, as long
    /// as the analysis gets on.
    CompletionStage<Receipt> appendOfRow(Article article, Trace trace) throws InterruptedException;

    /// Deletes an article with all its revisions that are in the log by now; completes with their
    /// number, which is 0 where there is no such article, or with [LogUnavailableException]. Never
    /// blocks.
    CompletionStage<Integer> delete(String articleId);
}
