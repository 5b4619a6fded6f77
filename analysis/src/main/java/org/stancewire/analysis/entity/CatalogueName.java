package org.stancewire.analysis.entity;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One name of a catalogue entry as it is written down, in the nominative.
///
/// @param language ISO 639-1; English names also serve texts in other languages
/// @param words its words, without the marks of the catalogue's format
/// @param surnameFrom the place of the surname's first word; the number of words where it has none
/// @param surnameAlone whether the surname points to this person without the full name
/// @param declines which words of a Slavic name take case endings
/// @param alone whether the name is looked for in a text by itself
record CatalogueName(
        String language,
        List<String> words,
        int surnameFrom,
        boolean surnameAlone,
        Declines declines,
        boolean alone) {
    private static final Pattern MARKS = Pattern.compile("[=!\\[\\]()]");

    CatalogueName {
        words = List.copyOf(words);
    }

    /// Which words of a name decline.
    enum Declines {
        NONE,
        /// The last one only, as in "Ким Чен Ына".
        LAST,
        /// All, or as many as are found declined: "папы Франциска", "Мохаммеда бин Салмана".
        ANY,
        /// All that the grammar of a name declines.
        ALL
    }

    String text() {
        return String.join(" ", words);
    }

    boolean hasSurname() {
        return surnameFrom > 0 && surnameFrom < words.size();
    }

    /// Reads one name of a person, such as `Theresa (May)`, `[Xi] Jinping` or `Pope Francis!`.
    static CatalogueName person(String language, String written) {
        boolean whole = written.endsWith("!");
        String[] words = written.replace("!", "").split(" ");
        int from = words.length;
        int to = words.length;
        boolean alone = true;
        for (int i = 0; i < words.length; i++) {
            if (words[i].contains("[") || words[i].contains("(")) {
                from = i;
                alone = words[i].contains("[");
            }
            if (words[i].contains("]") || words[i].contains(")")) {
                to = i + 1;
            }
        }
        String plain = unmarked(written);
        if (from == words.length && !whole && words.length > 1) {
            from = words.length - 1;
        }
        boolean marked = to < words.length;
        Declines declines = marked ? Declines.LAST : whole ? Declines.ANY : Declines.ALL;
        return new CatalogueName(
                language,
                List.of(plain.split(" ")),
                marked ? words.length : from,
                alone,
                written.startsWith("=") ? Declines.NONE : declines,
                true);
    }

    /// A name as it was written, without the marks.
    static String unmarked(String written) {
        return MARKS.matcher(written).replaceAll("");
    }

    /// Reads the surname in front of a name such as `[Xi] Jinping` or `(Kim) Jong Un`, or null if
    /// it stands at the end.
    static @Nullable CatalogueName leadingSurname(String language, String written) {
        boolean alone = written.startsWith("[");
        int end = written.indexOf(alone ? ']' : ')');
        if (!alone && !written.startsWith("(") || end < 0 || end == written.length() - 1) {
            return null;
        }
        List<String> words = List.of(written.substring(1, end).split(" "));
        return new CatalogueName(language, words, 1, true, Declines.ALL, alone);
    }

    /// Reads one name of an organisation or a place, such as `=НАТО` or `Phoenix!`.
    static CatalogueName thing(String language, String written) {
        boolean fixed = written.startsWith("=");
        boolean marked = written.endsWith("!");
        List<String> words =
                List.of(
                        written.substring(fixed ? 1 : 0, written.length() - (marked ? 1 : 0))
                                .split(" "));
        return new CatalogueName(
                language,
                words,
                words.size(),
                false,
                fixed || marked && words.size() > 1 ? Declines.NONE : Declines.ALL,
                !marked || words.size() > 1);
    }
}
