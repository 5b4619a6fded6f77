package org.stancewire.ingest.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The dates of feeds: RFC 822 with its many slips, and ISO 8601.
final class StatedDate {
    private static final Pattern RFC_822 =
            Pattern.compile(
                    "(?:\\p{L}+,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}{3})\\p{L}*\\.?[\\s-]+(\\d{4}|\\d{2})"
                            + "(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*([A-Za-z]{1,5}|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)\\s*(Z|[+-]\\d{2}(?::?\\d{2})?)?)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    Map.entry("UT", "Z"),
                    Map.entry("UTC", "Z"),
                    Map.entry("GMT", "Z"),
                    Map.entry("Z", "Z"),
                    Map.entry("EST", "-05:00"),
                    Map.entry("EDT", "-04:00"),
                    Map.entry("CST", "-06:00"),
                    Map.entry("CDT", "-05:00"),
                    Map.entry("MST", "-07:00"),
                    Map.entry("MDT", "-06:00"),
                    Map.entry("PST", "-08:00"),
                    Map.entry("PDT", "-07:00"),
                    Map.entry("MSK", "+03:00"));
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final DateTimeFormatter OUT =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .appendLiteral('T')
                    .append(DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT))
                    .appendOffset("+HH:MM", "Z")
                    .toFormatter(Locale.ROOT);

    private StatedDate() {}

    /// As precise as it is stated: a day alone where a time has no zone; null when it is no date.
    static @Nullable String of(@Nullable String stated) {
        if (stated == null || stated.length() > 100) {
            return null;
        }
        try {
            Matcher iso = ISO.matcher(stated.strip());
            if (iso.matches()) {
                return of(LocalDate.parse(iso.group(1)), iso.group(2), iso.group(3));
            }
            Matcher mail = RFC_822.matcher(stated.strip());
            return mail.matches() ? of(mail) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable String of(Matcher mail) {
        int month = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT));
        if (month < 0 || month % 3 != 0) {
            return null;
        }
        int year = Integer.parseInt(mail.group(3));
        int century = mail.group(3).length() == 4 ? 0 : year < 70 ? 2000 : 1900;
        LocalDate day =
                LocalDate.of(century + year, month / 3 + 1, Integer.parseInt(mail.group(1)));
        if (mail.group(4) == null) {
            return day.toString();
        }
        String hour = mail.group(4).length() == 1 ? "0" + mail.group(4) : mail.group(4);
        String second = mail.group(6) == null ? "" : ":" + mail.group(6);
        return of(day, hour + ":" + mail.group(5) + second, mail.group(7));
    }

    private static String of(LocalDate day, @Nullable String time, @Nullable String zone) {
        String offset =
                zone == null || zone.startsWith("+") || zone.startsWith("-")
                        ? zone
                        : ZONES.get(zone.toUpperCase(Locale.ROOT));
        if (time == null || offset == null) {
            return day.toString();
        }
        String spelled =
                offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
        return OUT.format(OffsetDateTime.parse(day + "T" + time + spelled));
    }
}
