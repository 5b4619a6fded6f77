package org.stancewire.ingest.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.PublishedAt;

/// The date in a field that is meant to hold one: an attribute, an element of a feed, a header.
public final class StatedDate {
    private static final int LONGEST = 80;
    private static final int FIRST_YEAR = 1400;
    private static final int LAST_YEAR = 2999;

    /// `2012-04-18T09:30:00.000+0000`, `2012-04-18 09:30`, `20120418T093000Z`, `20120418`.
    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})-?(\\d{2})-?(\\d{2})(?:(?:T| +)(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?"
                            + " ?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[A-Za-z_/+-]{1,40}\\])?)?Z?",
                    Pattern.CASE_INSENSITIVE);

    /// `Wed Apr 18 09:30:00 EDT 2012` of Unix, `Wed Apr 18 2012 09:30:00 GMT+0200 (CEST)` of
    /// browsers, as the order in which [DateLine] reads them.
    private static final Pattern UNIX =
            Pattern.compile(
                    "(\\p{L}{3}) (\\p{L}{3}) +(\\d{1,2}) (\\d{2}:\\d{2}:\\d{2}) (\\S{1,8} )?(\\d{4})");
    private static final Pattern BROWSER =
            Pattern.compile(
                    "(\\p{L}{3}) (\\p{L}{3}) (\\d{1,2}) (\\d{4}) (\\d{2}:\\d{2}:\\d{2})"
                            + " (?:GMT|UTC)([+-]\\d{4})(?: \\(.{1,40}\\))?");

    /// `18 Apr 12 09:30 GMT`: RFC 822 had years of two digits.
    private static final Pattern RFC_822 =
            Pattern.compile("(?:\\p{L}{3}, *)?(\\d{1,2}) (\\p{L}{3}) (\\d{2})( \\d{2}:\\d{2}.*)");

    /// Seconds or milliseconds since 1970, from 1990 on.
    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");

    private static final long FIRST_SECOND = 631_152_000;

    private StatedDate() {}

    /// Reads it, or gives null where it states no whole date.
    public static @Nullable PublishedAt read(String stated) {
        return read(stated, Order.UNKNOWN);
    }

    /// Reads it with the help of what is known of how its writer orders numbers. The first moment
    /// of 1970 is what programs write where they know of none.
    public static @Nullable PublishedAt read(String stated, Order order) {
        PublishedAt date = stated.length() > 2 * LONGEST ? null : any(stated, order);
        return date == null || date.instant().equals(Instant.EPOCH) ? null : date;
    }

    private static @Nullable PublishedAt any(String stated, Order order) {
        String field = stated.strip();
        if (field.isEmpty() || field.length() > LONGEST) {
            return null;
        }
        Matcher iso = ISO.matcher(field);
        if (iso.matches()) {
            return iso(iso);
        }
        if (EPOCH.matcher(field).matches()) {
            return epoch(Long.parseLong(field), field.length());
        }
        DateLine line = DateLine.parse(inOrder(field), order);
        return line == null ? null : line.date();
    }

    private static String inOrder(String field) {
        Matcher unix = UNIX.matcher(field);
        if (unix.matches()) {
            String zone = unix.group(5) == null ? "" : unix.group(5);
            return unix.replaceFirst("$3 $2 $6 $4 " + zone).strip();
        }
        Matcher browser = BROWSER.matcher(field);
        if (browser.matches()) {
            return browser.replaceFirst("$3 $2 $4 $5 $6");
        }
        Matcher mail = RFC_822.matcher(field);
        if (mail.matches()) {
            int year = Integer.parseInt(mail.group(3));
            return mail.replaceFirst("$1 $2 " + (year < 70 ? 2000 + year : 1900 + year) + "$4");
        }
        return field;
    }

    private static @Nullable PublishedAt iso(Matcher iso) {
        try {
            LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                return null;
            }
            String zone = iso.group(7);
            if (zone == null || isMidnightOfDay(iso)) {
                return new PublishedAt(day.toString());
            }
            LocalTime time = LocalTime.of(number(iso, 4), number(iso, 5), number(iso, 6));
            ZoneOffset offset =
                    Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(full(zone));
            return at(OffsetDateTime.of(day, time, offset));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// The end of a day is written `24:00`, which is no time of that day.
    private static boolean isMidnightOfDay(Matcher iso) {
        return number(iso, 4) == 24;
    }

    private static String full(String zone) {
        return zone.length() == 3 ? zone + ":00" : zone;
    }

    private static int number(Matcher match, int group) {
        return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
    }

    private static @Nullable PublishedAt epoch(long count, int digits) {
        Instant instant = digits > 10 ? Instant.ofEpochMilli(count) : Instant.ofEpochSecond(count);
        return instant.getEpochSecond() < FIRST_SECOND
                ? null
                : at(instant.atOffset(ZoneOffset.UTC));
    }

    private static PublishedAt at(OffsetDateTime moment) {
        return new PublishedAt(moment.withNano(0).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    /// How a writer orders the numbers of `03/04/2012`.
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN;

        /// What the language tag of a page says of it, such as `en-US` or `ru`; null says nothing.
        public static Order of(@Nullable String language) {
            if (language == null || language.isBlank()) {
                return UNKNOWN;
            }
            String tag = language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
            if (tag.equals("en-us")) {
                return MONTH_FIRST;
            }
            return tag.equals("en") || tag.startsWith("en-ca") || tag.startsWith("en-ph")
                    ? UNKNOWN
                    : DAY_FIRST;
        }
    }
}
