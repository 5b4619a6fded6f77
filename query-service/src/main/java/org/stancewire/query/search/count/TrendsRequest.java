package org.stancewire.query.search.count;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;

/// What may rise, and against which past.
///
/// @param by the values of what, or null for pairs of holder and target
/// @param window how long the time is of late
/// @param past how long the time before is that it is held against
/// @param end when the window ends; that moment does not belong to it
/// @param minScore how surely it must rise, see [Rise]
public record TrendsRequest(
        @Nullable Facet by,
        Duration window,
        Duration past,
        Instant end,
        double minScore,
        int limit) {
    public static final int MAX_LIMIT = 1000;
    public static final int DEFAULT_LIMIT = 20;

    /// What stands for pairs of holder and target.
    public static final String PAIRS = "stance";

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,5})([hdw])");

    public TrendsRequest {
        Objects.requireNonNull(end);
        if (!window.isPositive() || !past.isPositive()) {
            throw new IllegalArgumentException(window + " after " + past);
        }
    }

    /// Throws [org.stancewire.query.search.BadQuestionException].
    ///
    /// @param now when the window ends, unless the question says `to` when
    public static TrendsRequest read(Parameters parameters, Question question, Instant now) {
        String by = parameters.one("by");
        Facet facet =
                by == null
                        ? Facet.ENTITY
                        : by.equals(PAIRS) ? null : parameters.one("by", TrendsRequest::facet);
        Duration window = parameters.one("window", TrendsRequest::length);
        Duration past = parameters.one("past", TrendsRequest::length);
        Double minScore = parameters.one("minScore", TrendsRequest::score);
        return new TrendsRequest(
                facet,
                window == null ? Duration.ofDays(1) : window,
                past == null ? Duration.ofDays(7) : past,
                question.published().to() == null
                        ? now
                        : Instant.ofEpochMilli(question.published().last() + 1),
                minScore == null ? Rise.LEAST : minScore,
                parameters.count("limit", MAX_LIMIT, DEFAULT_LIMIT));
    }

    private static Facet facet(String value) {
        try {
            return Facet.read(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(PAIRS + ", " + e.getMessage(), e);
        }
    }

    private static double score(String value) {
        if (!value.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
            throw new IllegalArgumentException("a number such as 10.828, not '" + value + "'");
        }
        return Double.parseDouble(value);
    }

    private static Duration length(String value) {
        Matcher length = LENGTH.matcher(value);
        long count = length.matches() ? Long.parseLong(length.group(1)) : 0;
        if (count == 0) {
            throw new IllegalArgumentException(
                    "a length of time such as 6h, 24h, 7d or 4w, not '" + value + "'");
        }
        return switch (length.group(2)) {
            case "h" -> Duration.ofHours(count);
            case "d" -> Duration.ofDays(count);
            default -> Duration.ofDays(7 * count);
        };
    }
}
