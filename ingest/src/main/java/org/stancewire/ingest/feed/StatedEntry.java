package org.stancewire.ingest.feed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Submission;

/// What an entry of any format states, without markup.
///
/// @param source who published it
/// @param publishedAt in the form of an article's date
record StatedEntry(
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable String publishedAt,
        @Nullable String language,
        List<String> authors,
        @Nullable String content,
        @Nullable String summary) {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_AUTHORS = 100;

    /// A slip beside the text, such as a language that is none, is not worth losing the article
    /// for: it counts as not stated.
    FeedEntry entry() {
        Excerpt text = Excerpt.of(content, summary);
        Submission submission =
                new Submission(
                        null,
                        shortEnough(title),
                        url,
                        shortEnough(source),
                        publishedAt,
                        languageCode(),
                        authors.stream()
                                .map(String::strip)
                                .filter(it -> !it.isEmpty() && it.length() <= LONGEST_LINE)
                                .limit(MOST_AUTHORS)
                                .toList(),
                        text.words() == null ? title : text.words());
        return new FeedEntry(submission, text.summaryOnly());
    }

    private @Nullable String languageCode() {
        String code = language == null ? "" : language.strip().split("[-_]", 2)[0];
        return LANGUAGES.contains(code.toLowerCase(Locale.ROOT)) ? code : null;
    }

    private static @Nullable String shortEnough(@Nullable String line) {
        return line == null || line.length() > LONGEST_LINE ? null : line;
    }
}
