package org.stancewire.query.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Polarity;

/// What is asked of the feed: the articles of which all of this holds. What is null is not asked.
///
/// @param entities ids of entities, each of which the article mentions
/// @param stance what holds of one and the same stance of the article
/// @param language the article's language, in lower case
/// @param source the article's source, whatever its case
/// @param from the earliest time in the feed, included
/// @param to the latest time in the feed, included
/// @param words what stands in the title or the text
/// @param minConfidence how sure, in [0,1], a stance must be to be asked for and to be shown
public record Question(
        List<String> entities,
        @Nullable StanceFilter stance,
        @Nullable String language,
        @Nullable String source,
        @Nullable Instant from,
        @Nullable Instant to,
        List<Words> words,
        double minConfidence) {

    /// The names of its parameters.
    public static final List<String> PARAMETERS =
            List.of(
                    "entity",
                    "holder",
                    "target",
                    "polarity",
                    "language",
                    "source",
                    "from",
                    "to",
                    "q",
                    "minConfidence");

    /// How sure a stance is shown where nothing else is asked: from here on three in four were
    /// right on DSE (English), see the MODEL-CARD of training.
    public static final double SURE = 0.53;

    /// Asks for every article.
    public static final Question EVERYTHING =
            new Question(List.of(), null, null, null, null, null, List.of(), SURE);

    public Question {
        entities = List.copyOf(entities);
        words = List.copyOf(words);
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + minConfidence);
        }
    }

    /// Reads a question. Throws [BadQuestionException].
    public static Question read(Parameters parameters) {
        Instant from = parameters.one("from", Moment::first);
        Instant to = parameters.one("to", Moment::last);
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadQuestionException("to", "'to' lies before 'from'");
        }
        List<Words> words = parameters.one("q", Words::read);
        Double sure = parameters.one("minConfidence", Question::confidence);
        return new Question(
                parameters.all("entity"),
                StanceFilter.of(
                        parameters.one("holder"),
                        parameters.one("target"),
                        parameters.one("polarity", Question::polarity)),
                parameters.one("language", Question::language),
                parameters.one("source"),
                from,
                to,
                words == null ? List.of() : words,
                sure == null ? SURE : sure);
    }

    private static double confidence(String value) {
        if (!value.matches("0|1|[01]?\\.[0-9]{1,9}") || Double.parseDouble(value) > 1) {
            throw new IllegalArgumentException("a number from 0 to 1, not '" + value + "'");
        }
        return Double.parseDouble(value);
    }

    private static Polarity polarity(String value) {
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "FAVOR" -> Polarity.FAVOR;
            case "AGAINST" -> Polarity.AGAINST;
            default -> throw new IllegalArgumentException("FAVOR or AGAINST, not '" + value + "'");
        };
    }

    private static String language(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (!lower.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException(
                    "a language code of ISO 639 such as en or ru, not '" + value + "'");
        }
        return lower;
    }
}
