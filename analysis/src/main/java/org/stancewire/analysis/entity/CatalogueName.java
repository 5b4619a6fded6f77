package org.stancewire.analysis.entity;

import java.util.List;

/// One name of a catalogue entry as it is written down, in the nominative.
///
/// @param language ISO 639-1; English names also serve texts in other languages
/// @param words its words, without the marks of the catalogue's format
/// @param surnameFrom the place of the surname's first word; the number of words where it has none
/// @param surnameAlone whether the surname points to this person without the full name
/// @param declines whether a Slavic name takes case endings
/// @param alone whether the name is looked for in a text by itself
record CatalogueName(
        String language,
        List<String> words,
        int surnameFrom,
        boolean surnameAlone,
        boolean declines,
        boolean alone) {
    CatalogueName {
        words = List.copyOf(words);
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
        String plain = written.replaceAll("[\\[\\]()!]", "");
        if (from == words.length && !whole && words.length > 1) {
            from = words.length - 1;
        }
        boolean marked = to < words.length;
        // A family name in front, as in Chinese, declines with nothing after it.
        return new CatalogueName(
                language,
                List.of(plain.split(" ")),
                marked ? words.length : from,
                alone,
                !marked && !whole,
                true);
    }

    /// Reads the surname in front of a name such as `[Xi] Jinping`, or null if it stands at the
    /// end.
    static @org.jspecify.annotations.Nullable CatalogueName leadingSurname(
            String language, String written) {
        int end = written.indexOf(']');
        if (!written.startsWith("[") || end == written.length() - 1 || end < 0) {
            return null;
        }
        return new CatalogueName(
                language, List.of(written.substring(1, end).split(" ")), 1, true, false, true);
    }

    /// Reads one name of an organisation or a place, such as `=НАТО` or `Phoenix!`.
    static CatalogueName thing(String language, String written) {
        boolean fixed = written.startsWith("=");
        boolean marked = written.endsWith("!");
        List<String> words = List.of(written.replaceAll("^=|!$", "").split(" "));
        return new CatalogueName(
                language,
                words,
                words.size(),
                false,
                !fixed && !(marked && words.size() > 1),
                !marked || words.size() > 1);
    }
}
