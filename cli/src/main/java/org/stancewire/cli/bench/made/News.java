package org.stancewire.cli.bench.made;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
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

    /// What they speak of. Throws [IOException] when that is nothing.
    World world() throws IOException;

    /// Between which times the first so many were published.
    Period published(long count);

    /// From one time to another.
    record Period(Instant first, Instant last) {}

    /// Invented ones where no file is given. Throws [IOException] that names the line when the file
    /// cannot be read.
    ///
    /// @param seed other invented ones for another
    static News of(@Nullable Path file, long seed) throws IOException {
        return file == null ? new MadeNews(seed) : RepeatedNews.read(file);
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
