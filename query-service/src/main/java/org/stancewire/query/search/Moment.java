package org.stancewire.query.search;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A moment as someone asks for it: a date, which is a day in UTC, a date and time with its
/// zone, or so long ago.
///
/// @param form the one way to write it: `2012-04-18T09:30:00Z` or, so long ago, `-36h`
/// @param instant when that is; what lies so long ago is counted from when the question was
///     asked
public record Moment(String form, Instant instant) {
    private static final Pattern AGO = Pattern.compile("-([0-9]{1,6})([mhdw])");

    public Moment {
        Objects.requireNonNull(form);
        Objects.requireNonNull(instant);
    }

    /// Whether it is counted from when it is asked for.
    boolean isAgo() {
        return form.startsWith("-");
    }

    /// That very instant.
    public static Moment at(Instant instant) {
        return new Moment(instant.toString(), instant);
    }

    /// The first instant of a date, or the moment itself.
    static Moment first(String value, Instant now) {
        return isDate(value)
                ? at(date(value).atStartOfDay(ZoneOffset.UTC).toInstant())
                : moment(value, now);
    }

    /// The last millisecond of a date, or the moment itself.
    static Moment last(String value, Instant now) {
        return isDate(value)
                ? at(
                        date(value)
                                .plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .minusMillis(1))
                : moment(value, now);
    }

    private static boolean isDate(String value) {
        return value.indexOf('T') < 0 && !value.startsWith("-");
    }

    private static Moment moment(String value, Instant now) {
        Matcher ago = AGO.matcher(value);
        return ago.matches() ? ago(ago, now) : at(dateTime(value));
    }

    private static Moment ago(Matcher ago, Instant now) {
        long count = Long.parseLong(ago.group(1));
        Duration duration =
                switch (ago.group(2)) {
                    case "m" -> Duration.ofMinutes(count);
                    case "h" -> Duration.ofHours(count);
                    case "d" -> Duration.ofDays(count);
                    default -> Duration.ofDays(7 * count);
                };
        return new Moment(form(duration), now.minus(duration));
    }

    private static String form(Duration duration) {
        long minutes = duration.toMinutes();
        return minutes % (24 * 60) == 0
                ? "-" + duration.toDays() + 'd'
                : minutes % 60 == 0 ? "-" + duration.toHours() + 'h' : "-" + minutes + 'm';
    }

    private static LocalDate date(String value) {
        try {
            return fourDigits(LocalDate.parse(value));
        } catch (DateTimeException e) {
            throw wrong(value, e);
        }
    }

    private static Instant dateTime(String value) {
        try {
            // In a URL a bare + stands for a space; nobody means a space there.
            OffsetDateTime moment = OffsetDateTime.parse(value.replace(' ', '+'));
            fourDigits(moment.toLocalDate());
            return moment.toInstant();
        } catch (DateTimeException e) {
            throw wrong(value, e);
        }
    }

    private static LocalDate fourDigits(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw new DateTimeException("a year of more than four digits");
        }
        return date;
    }

    private static IllegalArgumentException wrong(String value, DateTimeException cause) {
        return new IllegalArgumentException(
                "a date such as 2012-04-18, a date and time with its zone such as"
                        + " 2012-04-18T09:30:00Z, or so long ago, such as -90m, -24h, -7d or -4w,"
                        + " not '"
                        + value
                        + "'",
                cause);
    }
}
