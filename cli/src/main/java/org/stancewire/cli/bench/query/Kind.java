package org.stancewire.cli.bench.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The kinds of questions that are measured. Each makes another question every time.
enum Kind {
    NEWEST("the newest page", _ -> same("limit=20", "newest")),
    LOOK_UP(
            "a look-up by id",
            asker -> {
                String id = asker.article();
                return new Asked("/v1/articles/" + id, "article?id=" + id);
            }),
    FILTERED(
            "the filtered feed",
            it -> same("entity=" + it.entity() + "&language=en" + it.period(30), "filtered")),
    WORD("a word", it -> same("language=en&q=" + it.englishWord(), "word")),
    WORDS("two words in any language", it -> same("q=" + it.twoWords(), "words")),
    STANCE(
            "who is against whom",
            it -> same("target=" + it.entity() + "&polarity=AGAINST&minConfidence=0.7", "stance")),
    FACET(
            "a facet: the sources of an entity",
            it -> counted("facets", "entity=" + it.entity() + "&by=source", "facet")),
    TIMELINE(
            "a timeline: an entity by day",
            it -> counted("timeline", "entity=" + it.entity() + "&interval=day", "timeline")),
    MATRIX(
            "the matrix of a month's stances",
            it -> counted("stances", "minConfidence=0.53" + it.period(30), "matrix")),
    SIMILAR(
            "what is similar to an article",
            it -> new Asked("/v1/articles/" + it.article() + "/similar", null));

    private final String title;
    private final Function<Asker, Asked> question;

    Kind(String title, Function<Asker, Asked> question) {
        this.title = title;
        this.question = question;
    }

    String title() {
        return title;
    }

    Asked ask(Asker asker) {
        return question.apply(asker);
    }

    private static Asked same(String parameters, String statement) {
        return counted("articles", parameters, statement);
    }

    private static Asked counted(String path, String parameters, String statement) {
        return new Asked("/v1/" + path + '?' + parameters, statement + '?' + parameters);
    }

    /// One question, as it is put to each side.
    ///
    /// @param feed path and parameters for the query service
    /// @param statement the statement for PostgreSQL, and what it needs; null where there is none
    record Asked(String feed, @Nullable String statement) {}
}
