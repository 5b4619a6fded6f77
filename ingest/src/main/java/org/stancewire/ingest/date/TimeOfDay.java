package org.stancewire.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The time beside a date. Without a zone it names no moment, and only the day counts.
///
/// @param length how many characters it takes where it was found
record TimeOfDay(LocalTime time, @Nullable ZoneOffset zone, int length) {
    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    Map.entry("z", "Z"),
                    Map.entry("gmt", "Z"),
                    Map.entry("utc", "Z"),
                    Map.entry("msk", "+03:00"),
                    Map.entry("мск", "+03:00"),
                    Map.entry("bst", "+01:00"),
                    Map.entry("cet", "+01:00"),
                    Map.entry("cest", "+02:00"),
                    Map.entry("eet", "+02:00"),
                    Map.entry("eest", "+03:00"),
                    Map.entry("est", "-05:00"),
                    Map.entry("edt", "-04:00"),
                    Map.entry("pst", "-08:00"),
                    Map.entry("pdt", "-07:00"));

    private static final Pattern TIME =
            Pattern.compile(
                    "^(?:[t,|]|[-–—])? ?(?:(?:at|в|о|um|à|a las) )?(\\d{1,2})[:.h](\\d{2})"
                            + "(?::(\\d{2})(?:\\.\\d{1,9})?)?(?: ?([ap])\\.?m\\.?)?(?: uhr)?"
                            + "(?: ?\\(?(?:(z|gmt|utc|msk|мск|bst|ce?st|cet|ees?t|e[sd]t|p[sd]t)"
                            + "|([+-]\\d{2}:?\\d{2}))\\)?)?(?=$|[ ,])");

    /// A time that stands before the date.
    static @Nullable TimeOfDay leading(String text) {
        TimeOfDay time = find(text, false);
        return time == null ? null : time;
    }

    /// A time that is all that stands after the date.
    static @Nullable TimeOfDay trailing(String text) {
        return find(text, true);
    }

    private static @Nullable TimeOfDay find(String text, boolean whole) {
        Matcher match = TIME.matcher(text);
        if (!match.find() || (whole && match.end() < text.length())) {
            return null;
        }
        int length = match.end();
        if (length < text.length() && text.charAt(length) == ',') {
            length++;
        }
        try {
            return new TimeOfDay(time(match), zone(match), length);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static LocalTime time(Matcher match) {
        int hour = Integer.parseInt(match.group(1));
        if (match.group(4) != null) {
            hour = hour % 12 + (match.group(4).equals("p") ? 12 : 0);
        }
        int second = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
        return LocalTime.of(hour, Integer.parseInt(match.group(2)), second);
    }

    private static @Nullable ZoneOffset zone(Matcher match) {
        String offset =
                match.group(5) == null ? match.group(6) : ZONES.getOrDefault(match.group(5), "Z");
        return offset == null ? null : ZoneOffset.of(offset);
    }

    /// The moment on that day in ISO 8601, or the bare day where the zone is not stated.
    String on(LocalDate date) {
        return zone == null
                ? date.toString()
                : OffsetDateTime.of(date, time, zone)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
