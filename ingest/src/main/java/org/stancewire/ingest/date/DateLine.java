package org.stancewire.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.date.StatedDate.Order;

/// A line that is a date and nothing else.
///
/// @param date null where the line does not state a whole date: no year, or `03/04/2012`, which is
///     two different days on the two sides of the Atlantic
public record DateLine(@Nullable PublishedAt date) {
    private static final int FIRST_YEAR = 1400;
    private static final int LAST_YEAR = 2999;

    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:date|(?:first )?published|posted|(?:last )?updated|дата(?: публикации)?"
                            + "|опубликован[оа]?|опубліковано|veröffentlicht|stand|publié|publicado)"
                            + "(?: on| at| le| el| am)?:? +");
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
                            + "|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс"
                            + "|понеділок|вівторок|середа|четвер|п['’]ятниця|субота|неділя"
                            + "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
                            + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
                            + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo)[.,]? +");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "^(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4})|(?=$|,))(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "^(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?: of| de)? (\\p{L}{3,12})\\.?"
                            + "(?:,?(?: of| de)? (\\d{4})(?: года?| году| г\\.?| року| р\\.)?"
                            + "|(?=$|,))(?!\\d)");

    /// Where a number or a word begins.
    private static final Pattern START = Pattern.compile("(?<![\\d./-])\\d+|(?<!\\p{L})\\p{L}+");

    /// Reads a line, or gives null when it is anything but a date, with or without its label,
    /// weekday and time.
    public static @Nullable DateLine parse(String line) {
        return parse(line, Order.UNKNOWN);
    }

    /// Reads a line whose writer orders numbers in a known way.
    public static @Nullable DateLine parse(String line, Order order) {
        if (line.length() > 80) {
            return null;
        }
        String rest = line.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        rest = LABEL.matcher(rest).replaceFirst("");
        rest = WEEKDAY.matcher(rest).replaceFirst("");
        TimeOfDay before = TimeOfDay.leading(rest);
        String day = before == null ? rest : rest.substring(before.length()).strip();
        Matcher match = match(day);
        if (match == null) {
            return null;
        }
        String tail = day.substring(match.end()).strip();
        TimeOfDay time = before == null ? TimeOfDay.trailing(tail) : before;
        if (!tail.isEmpty() && (before != null || time == null)) {
            return null;
        }
        LocalDate date = date(match, order);
        if (date == null) {
            return isWholeButWrong(match, order) ? null : new DateLine(null);
        }
        return new DateLine(new PublishedAt(time == null ? date.toString() : time.on(date)));
    }

    /// The first date in a few words that may say other things too, such as `Posted by Ann on April
    /// 18, 2012`, or null where they state none.
    public static @Nullable DateLine within(String words, Order order) {
        if (words.length() > 300) {
            return null;
        }
        Matcher start = START.matcher(words);
        for (int at = 0; at < words.length() && start.find(at); at = start.end()) {
            String rest = words.substring(start.start());
            Matcher match = match(rest.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
            LocalDate date = match == null ? null : date(match, order);
            if (date != null) {
                return new DateLine(new PublishedAt(date.toString()));
            }
        }
        return null;
    }

    private static @Nullable Matcher match(String day) {
        for (Pattern form : new Pattern[] {YEAR_FIRST, YEAR_LAST, MONTH_DAY, DAY_MONTH}) {
            Matcher match = form.matcher(day);
            if (match.find()
                    && (form != MONTH_DAY || Months.number(match.group(1)) != null)
                    && (form != DAY_MONTH || Months.number(match.group(2)) != null)) {
                return match;
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(Matcher match, Order order) {
        Pattern form = match.pattern();
        if (form == YEAR_FIRST) {
            return date(match.group(1), match.group(3), match.group(4));
        }
        if (form == YEAR_LAST) {
            return isAmbiguous(match, order) ? null : numeric(match, order);
        }
        String month = String.valueOf(Months.number(match.group(form == MONTH_DAY ? 1 : 2)));
        return date(match.group(3), month, match.group(form == MONTH_DAY ? 2 : 1));
    }

    private static @Nullable LocalDate numeric(Matcher match, Order order) {
        boolean monthFirst =
                Integer.parseInt(match.group(3)) > 12
                        || (order == Order.MONTH_FIRST
                                && !match.group(2).equals(".")
                                && Integer.parseInt(match.group(1)) <= 12);
        return date(
                match.group(4), match.group(monthFirst ? 1 : 3), match.group(monthFirst ? 3 : 1));
    }

    /// Dots are written where the day comes first; slashes and hyphens everywhere.
    private static boolean isAmbiguous(Matcher match, Order order) {
        return order == Order.UNKNOWN
                && !match.group(2).equals(".")
                && !match.group(1).equals(match.group(3))
                && Integer.parseInt(match.group(1)) <= 12
                && Integer.parseInt(match.group(3)) <= 12;
    }

    private static boolean isWholeButWrong(Matcher match, Order order) {
        return match.pattern() == YEAR_FIRST
                || (match.pattern() == YEAR_LAST
                        ? !isAmbiguous(match, order)
                        : match.group(3) != null);
    }

    private static @Nullable LocalDate date(@Nullable String year, String month, String day) {
        if (year == null
                || Integer.parseInt(year) < FIRST_YEAR
                || Integer.parseInt(year) > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
