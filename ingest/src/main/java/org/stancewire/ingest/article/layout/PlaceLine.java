package org.stancewire.ingest.article.layout;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.date.DateLine;

/// The dateline that opens a body: `BRUSSELS —`, `MOSCOW, April 18 (Reuters) -`,
/// `МОСКВА, 29 ноя — РИА Новости.`
///
/// @param length how many characters it takes
/// @param date the day it states, or null where it states none or no year
record PlaceLine(int length, @Nullable PublishedAt date) {
    private static final int LONGEST = 120;

    private static final String PLACE = "\\p{Lu}[\\p{Lu}.'’-]*(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,4}";
    private static final String ANY_PLACE = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final String DAY =
            "(?<day>\\p{L}{3,10}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}{3,10}\\.?(?: \\d{4}(?: г\\.| года)?)?)";
    private static final String DASH = "(?:\\s+--?|\\s*[—–])\\s+";
    private static final String NAME = "(?<agency>[\\p{L}/. -]{2,30}?)";

    private static final Pattern[] FORMS = {
        // МОСКВА, 29 ноя — РИА Новости. …; Москва. 29 ноября. INTERFAX.RU - …
        form(
                "(?<place>%s)[,.] %s[.,]?(?:%s| )%s(?:[.,:](?=\\s)|%s)",
                ANY_PLACE, DAY, DASH, NAME, DASH),
        // (Reuters) - …
        form("(?<place>)(?<day>(?!))?\\(%s\\)%s(?=\\S)", NAME, DASH),
        // МОСКВА, 29 ноября. /ТАСС/. …
        form("(?<place>%s), %s\\. /%s/\\.(?=\\s)", ANY_PLACE, DAY, NAME),
        // BRUSSELS — …; KYIV, Ukraine (AP) — …; MOSCOW, April 18 (Reuters) - …
        form(
                "(?<place>%s)(?:, %s)?(?:,? %s)?(?: \\(%s\\))?%s(?=\\S)",
                PLACE, ANY_PLACE, DAY, NAME, DASH),
        // Berlin (dpa) - …
        form("(?<place>%s)(?:,? %s)? ?\\(%s\\)%s(?=\\S)", ANY_PLACE, DAY, NAME, DASH)
    };

    /// Words in capitals that open a sentence and are no place.
    private static final Set<String> ACRONYMS =
            Set.of(
                    "NATO",
                    "OPEC",
                    "UNICEF",
                    "UNESCO",
                    "BRICS",
                    "ASEAN",
                    "HAMAS",
                    "ISIS",
                    "ISIL",
                    "НАТО",
                    "ОБСЕ",
                    "БРИКС",
                    "ОПЕК",
                    "ОДКБ",
                    "ЕАЭС",
                    "ЮНЕСКО",
                    "ХАМАС",
                    "ИГИЛ",
                    "UPDATE",
                    "EXCLUSIVE",
                    "BREAKING",
                    "ANALYSIS",
                    "OPINION",
                    "CORRECTION",
                    "WATCH");

    /// Reads what opens the body, or gives null when that is no dateline.
    static @Nullable PlaceLine opening(String body) {
        String head = body.substring(0, Math.min(LONGEST, body.length()));
        if (head.chars().noneMatch(PlaceLine::setsApart)) {
            return null;
        }
        for (Pattern form : FORMS) {
            Matcher match = form.matcher(head);
            if (match.lookingAt() && isDateline(match)) {
                String day = match.group("day");
                DateLine line = day == null ? null : DateLine.parse(day);
                int length = match.group().stripTrailing().length();
                return new PlaceLine(length, line == null ? null : line.date());
            }
        }
        return null;
    }

    /// Whether it may part a dateline from the body: no form is without a dash, a slash or a day.
    private static boolean setsApart(int c) {
        return c == '-' || c == '—' || c == '–' || c == '/' || c >= '0' && c <= '9';
    }

    private static Pattern form(String form, Object... pieces) {
        return Pattern.compile(form.formatted(pieces));
    }

    private static boolean isDateline(Matcher match) {
        String place = match.group("place");
        String agency = match.group("agency");
        if (agency != null) {
            return Agency.isOne(agency);
        }
        return place.length() >= 4 && !ACRONYMS.contains(place);
    }
}
