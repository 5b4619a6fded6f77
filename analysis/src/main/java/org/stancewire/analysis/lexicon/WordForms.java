package org.stancewire.analysis.lexicon;

import java.util.List;

/// The grammatical form of a target's last word: which pronoun it is, or which group of Russian
/// case endings it has. It tells a subject from an object; the endings of the nominative, in which
/// names differ from each other, are all one.
public final class WordForms {
    private static final int PRONOUN = 100;
    private static final List<String> PRONOUNS =
            List.of(
                    "he",
                    "she",
                    "they",
                    "him",
                    "her",
                    "them",
                    "his",
                    "their",
                    "hers",
                    "himself",
                    "herself",
                    "themselves",
                    "it",
                    "its",
                    "who",
                    "i",
                    "me",
                    "my",
                    "you",
                    "we",
                    "us");
    private static final List<List<String>> CASES =
            List.of(
                    List.of("а", "я"),
                    List.of("у", "ю"),
                    List.of("ом", "ем", "ым", "им", "ой", "ей", "ью", "ами", "ями"),
                    List.of("е"),
                    List.of("ы", "и"),
                    List.of("ого", "его"),
                    List.of("ому", "ему"));

    private WordForms() {}

    /// Whether a word in lower case is one of the English personal pronouns.
    public static boolean isPronoun(String lower) {
        return PRONOUNS.contains(lower);
    }

    /// A number for the form of a word in lower case, 0 for any other.
    public static int of(String lower) {
        int pronoun = PRONOUNS.indexOf(lower);
        if (pronoun >= 0) {
            return PRONOUN + pronoun;
        }
        int form = 0;
        int longest = 0;
        for (int i = 0; i < CASES.size(); i++) {
            for (String ending : CASES.get(i)) {
                if (ending.length() > longest && lower.endsWith(ending)) {
                    form = i + 1;
                    longest = ending.length();
                }
            }
        }
        return form;
    }
}
