package org.stancewire.query.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Basis;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Position;
import org.stancewire.contract.Tone;
import org.stancewire.query.search.words.WordParser;

/// Reads a question from its parameters.
final class QuestionReader {
    private QuestionReader() {}

    static Question read(Parameters parameters, Instant now) {
        return new Question(
                parameters.one("q", WordParser::read),
                parameters.all("entity"),
                Boolean.TRUE.equals(parameters.one("entities", QuestionReader::isAny)),
                parameters.all("type", value -> Parameters.choice(EntityType.class, value)),
                stance(parameters),
                parameters.all("tone", QuestionReader::tone),
                parameters.all("quoteBy"),
                parameters.all("language", QuestionReader::language),
                parameters.all("source", value -> value.strip().toLowerCase(Locale.ROOT)),
                parameters.all("subscription"),
                Period.read(parameters, "from", "to", now),
                Period.read(parameters, "receivedFrom", "receivedTo", now),
                parameters.one("since", Position::parse));
    }

    /// Null where nothing is asked of a stance.
    private static @Nullable StanceFilter stance(Parameters parameters) {
        List<String> holders = parameters.all("holder");
        List<String> targets = parameters.all("target");
        Polarity polarity =
                parameters.one("polarity", value -> Parameters.choice(Polarity.class, value));
        List<Basis> bases =
                parameters.all("basis", value -> Parameters.choice(Basis.class, value)).stream()
                        .distinct()
                        .sorted()
                        .toList();
        Double sure = parameters.one("minConfidence", QuestionReader::confidence);
        boolean asked =
                !holders.isEmpty()
                        || !targets.isEmpty()
                        || polarity != null
                        || !bases.isEmpty()
                        || sure != null;
        return asked
                ? new StanceFilter(
                        holders.stream().distinct().sorted().toList(),
                        targets.stream().distinct().sorted().toList(),
                        polarity,
                        bases,
                        sure == null ? StanceFilter.SURE : sure)
                : null;
    }

    private static boolean isAny(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "any" -> true;
            case "all" -> false;
            default -> throw new IllegalArgumentException("all or any, not '" + value + "'");
        };
    }

    private static double confidence(String value) {
        if (!value.matches("0|1|[01]?\\.[0-9]{1,9}") || Double.parseDouble(value) > 1) {
            throw new IllegalArgumentException("a number from 0 to 1, not '" + value + "'");
        }
        return Double.parseDouble(value);
    }

    private static ToneFilter tone(String value) {
        int colon = value.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(
                    "the id of an entity, a colon and a tone, such as"
                            + " person:vladimir-putin:NEGATIVE, not '"
                            + value
                            + "'");
        }
        return new ToneFilter(
                value.substring(0, colon),
                Parameters.choice(Tone.class, value.substring(colon + 1)));
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
