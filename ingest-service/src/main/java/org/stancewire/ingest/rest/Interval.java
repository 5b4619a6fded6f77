package org.stancewire.ingest.rest;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A length of time in words: `90s`, `15m`, `2h`, `1d`, or as ISO 8601 has it, `PT15M`.
final class Interval {
    private static final Pattern SHORT = Pattern.compile("(\\d{1,9})([smhd])");

    private Interval() {}

    /// Throws [IllegalArgumentException] for anything else.
    static Duration read(String text) {
        String stated = text.strip().toLowerCase(Locale.ROOT);
        Matcher match = SHORT.matcher(stated);
        try {
            if (!match.matches()) {
                return Duration.parse(stated);
            }
            long number = Long.parseLong(match.group(1));
            return switch (match.group(2)) {
                case "s" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                default -> Duration.ofDays(number);
            };
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new IllegalArgumentException("no length of time such as 90s, 15m, 2h or 1d", e);
        }
    }

    /// In the largest unit that says it exactly.
    static String write(Duration interval) {
        long seconds = interval.toSeconds();
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
