package org.stancewire.query.search.count;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.BadQuestionException;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.Parameters;

/// What is counted over time, and how.
///
/// @param toneOf the id of the entity whose tone is counted; null unless that is measured
/// @param by what it is split by, or null
/// @param limit how many of the most frequent values are split off
public record TimelineRequest(
        Interval interval,
        ZoneId zone,
        Measure measure,
        @Nullable String toneOf,
        @Nullable Facet by,
        int limit) {
    /// What is counted beside articles.
    public enum Measure {
        COUNT,
        TONE,
        STANCE
    }

    public static final int MAX_LIMIT = 50;
    public static final int DEFAULT_LIMIT = 5;

    public TimelineRequest {
        Objects.requireNonNull(interval);
        Objects.requireNonNull(zone);
        if ((measure == Measure.TONE) != (toneOf != null)) {
            throw new IllegalArgumentException(measure + " of " + toneOf);
        }
    }

    /// Throws [BadQuestionException].
    public static TimelineRequest read(Parameters parameters) {
        Interval interval = parameters.one("interval", it -> Parameters.choice(Interval.class, it));
        ZoneId zone = parameters.one("zone", TimelineRequest::zone);
        Measure measure = parameters.one("measure", it -> Parameters.choice(Measure.class, it));
        String toneOf = parameters.one("toneOf");
        if (measure == null) {
            measure = toneOf == null ? Measure.COUNT : Measure.TONE;
        }
        if (measure == Measure.TONE && toneOf == null) {
            throw new BadQuestionException(
                    "toneOf",
                    "'toneOf' is missing: 'measure' is tone; give the id of the entity whose tone"
                            + " is to be counted, such as person:vladimir-putin");
        }
        if (measure != Measure.TONE && toneOf != null) {
            throw new BadQuestionException(
                    "toneOf",
                    "'toneOf' is only for measure=tone, and 'measure' is "
                            + measure
                            + "; leave one of the two out");
        }
        return new TimelineRequest(
                interval == null ? Interval.DAY : interval,
                zone == null ? ZoneOffset.UTC : zone,
                measure,
                toneOf,
                parameters.one("by", Facet::read),
                parameters.count("limit", MAX_LIMIT, DEFAULT_LIMIT));
    }

    private static ZoneId zone(String value) {
        try {
            // In a URL a bare + stands for a space; nobody means a space there.
            return ZoneId.of(value.replace(' ', '+'));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "a time zone such as Europe/Berlin, UTC or +05:30, not '" + value + "'", e);
        }
    }
}
