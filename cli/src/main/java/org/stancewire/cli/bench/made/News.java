package org.stancewire.cli.bench.made;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;

/// Articles to measure with, numbered from 0 without an end. The same number is always the same
/// article. Safe for many threads.
public interface News {
    /// As ingest leaves it.
    Article article(long number);

    /// As enrich leaves it.
    ///
    /// @param position where its record ends
    EnrichedArticle enriched(long number, Position position);

    /// Invented ones where no file is given. Throws [IOException] that names the line when the file
    /// cannot be read.
    static News of(@Nullable Path file) throws IOException {
        return file == null ? new MadeNews(MadeNews.SEED) : RepeatedNews.read(file);
    }

    /// The id of an article.
    static String id(long number) {
        return "bench-" + number;
    }

    /// The number of the article with this id.
    static long number(String id) {
        return Long.parseLong(id.substring(id.lastIndexOf('-') + 1));
    }
}
