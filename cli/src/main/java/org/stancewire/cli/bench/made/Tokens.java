package org.stancewire.cli.bench.made;

import java.util.stream.LongStream;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.contract.Article;

/// How long articles are.
public final class Tokens {
    private static final int ASKED = 2_000;
    private static final TextSplitter SPLITTER = new TextSplitter();

    private Tokens() {}

    /// How many tokens an article has at the mean, title and body, as analysis counts them; of the
    /// first two thousand.
    public static double mean(News news, long count) {
        return LongStream.range(0, Math.min(count, ASKED))
                .parallel()
                .map(it -> count(news.article(it)))
                .average()
                .orElse(0);
    }

    private static int count(Article article) {
        String language = article.language() == null ? "en" : article.language();
        return SPLITTER.split(article.text(), language, article.parts()).sentences().stream()
                .map(Sentence::tokens)
                .mapToInt(it -> it.size())
                .sum();
    }
}
