package org.stancewire.query.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// A date or a moment as someone asks for it. A date is a day in UTC.
final class Moment {
    private Moment() {}

    /// The first instant of a date, or the moment itself.
    static Instant first(String value) {
        return isDate(value)
                ? date(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                : dateTime(value);
    }

    /// The last millisecond of a date, or the moment itself.
    static Instant last(String value) {
        return isDate(value)
                ? date(value).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1)
                : dateTime(value);
    }

    private static boolean isDate(String value) {
        return value.indexOf('T') < 0;
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
                "a date such as 2012-04-18, or a date and time with its zone such as"
                        + " 2012-04-18T09:30:00Z, not '"
                        + value
                        + "'",
                cause);
    }
}
