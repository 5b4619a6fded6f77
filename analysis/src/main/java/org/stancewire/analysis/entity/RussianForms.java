package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// All case forms of a Russian or Ukrainian name that is given in the nominative, in lower case.
public final class RussianForms {
    private static final int CASES = 6;

    private RussianForms() {}

    /// The forms of a person's name.
    ///
    /// @param surnameFrom the place of the first word of the surname; equal to the number of words
    ///     where the name has none
    static Set<String> person(List<String> words, int surnameFrom, boolean female) {
        List<List<String[]>> paradigms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean surname = i >= surnameFrom;
            boolean last = i == words.size() - 1;
            paradigms.add(
                    surname && !last
                            ? RussianWord.fixed(words.get(i))
                            : hyphenated(words.get(i), surname, female));
        }
        return joined(paradigms);
    }

    /// The forms of the name of an organisation or a place: its leading adjectives and its first
    /// noun decline, what follows stays.
    public static Set<String> phrase(List<String> words) {
        List<List<String[]>> paradigms = new ArrayList<>();
        int noun = 0;
        while (noun < words.size() - 1 && RussianWord.isAdjective(words.get(noun))) {
            paradigms.add(RussianWord.adjective(words.get(noun)));
            noun++;
        }
        boolean plural = noun > 0 && isPlural(words.get(noun - 1));
        String head = words.get(noun);
        List<String[]> nouns =
                plural && head.endsWith("а")
                        ? RussianWord.pluralInA(head)
                        : withPrefix(head, tail -> RussianWord.noun(tail, false));
        if (words.size() == 1 && RussianWord.isAdjective(head)) {
            // Some places have an adjective for a name: Grozny.
            nouns = new ArrayList<>(nouns);
            nouns.addAll(RussianWord.adjective(head));
        }
        paradigms.add(nouns);
        for (int i = noun + 1; i < words.size(); i++) {
            paradigms.add(RussianWord.fixed(words.get(i)));
        }
        return joined(paradigms);
    }

    private static boolean isPlural(String adjective) {
        return adjective.endsWith("ые") || adjective.endsWith("ие");
    }

    /// The forms of one word of a person's name; both parts of a double name may decline.
    static List<String[]> hyphenated(String word, boolean surname, boolean female) {
        return withPrefix(
                word,
                tail ->
                        surname
                                ? RussianWord.surname(tail, female)
                                : RussianWord.givenName(tail, female));
    }

    private interface Declension {
        List<String[]> of(String word);
    }

    private static List<String[]> withPrefix(String word, Declension declension) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen < 0) {
            return declension.of(word);
        }
        String prefix = word.substring(0, hyphen + 1).toLowerCase(Locale.ROOT);
        List<String[]> all = new ArrayList<>();
        for (String[] paradigm : declension.of(word.substring(hyphen + 1))) {
            String[] forms = new String[CASES];
            for (int c = 0; c < CASES; c++) {
                forms[c] = prefix + paradigm[c];
            }
            all.add(forms);
        }
        return all;
    }

    private static Set<String> joined(List<List<String[]>> paradigms) {
        Set<String> names = new LinkedHashSet<>();
        for (int c = 0; c < CASES; c++) {
            List<String> partial = List.of("");
            for (List<String[]> word : paradigms) {
                List<String> longer = new ArrayList<>();
                for (String before : partial) {
                    for (String[] paradigm : word) {
                        longer.add(before.isEmpty() ? paradigm[c] : before + " " + paradigm[c]);
                    }
                }
                partial = longer;
            }
            names.addAll(partial);
        }
        return names;
    }

    /// The same forms with the endings that Ukrainian has instead.
    static Set<String> withUkrainianEndings(Set<String> forms) {
        Set<String> all = new LinkedHashSet<>(forms);
        for (String form : forms) {
            if (form.endsWith("ы")) {
                all.add(form.substring(0, form.length() - 1) + "и");
            } else if (form.endsWith("ым")) {
                all.add(form.substring(0, form.length() - 2) + "им");
            } else if (form.endsWith("е")) {
                all.add(form.substring(0, form.length() - 1) + "і");
            } else if (form.endsWith("ей")) {
                all.add(form.substring(0, form.length() - 2) + "єю");
            } else if (form.endsWith("ой")) {
                all.add(form + "ю");
                all.add(form.substring(0, form.length() - 2) + "ою");
            }
        }
        return all;
    }
}
