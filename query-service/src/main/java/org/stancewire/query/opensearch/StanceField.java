package org.stancewire.query.opensearch;

/// The fields of a stance, which is a document of its own within that of its article.
final class StanceField {
    /// The id of its article.
    static final String ARTICLE = "article";

    /// The time of its article in the feed, in milliseconds of the epoch.
    static final String TIME = "time";

    /// Its number among the stances of its article, from 0.
    static final String PLACE = "place";

    static final String HOLDER = "holder";
    static final String TARGET = "target";

    /// Its holder and its target, with [ArticleBody#BETWEEN] between them.
    static final String PAIR = "pair";

    static final String POLARITY = "polarity";
    static final String BASIS = "basis";

    /// Its confidence in thousandths, which can be added up exactly.
    static final String THOUSANDTHS = "thousandths";

    private StanceField() {}

    /// As it is asked for.
    static String path(String field) {
        return ArticleBody.STANCES + '.' + field;
    }
}
