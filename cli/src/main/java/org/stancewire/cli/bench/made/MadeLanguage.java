package org.stancewire.cli.bench.made;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/// The words of an invented language. The rank of a word says how frequent it is; frequent ones are
/// short.
///
/// @param code the ISO 639-1 code of the language whose place it takes
/// @param favor what a holder does who is for a target
/// @param against what one does who is against it
record MadeLanguage(String code, List<String> words, String favor, String against) {
    private static final int WORDS = 40_000;
    private static final String[] LATIN = {
        "ba", "ter", "mi", "no", "ral", "sen", "tu", "ve", "kor", "li", "dan", "po", "res", "ga",
        "in", "sto", "me", "ro", "la", "di"
    };
    private static final String[] CYRILLIC = {
        "ба", "тер", "ми", "но", "рал", "сен", "ту", "ве", "кор", "ли", "дан", "по", "рес", "га",
        "ин", "сто", "ме", "ро", "ла", "ди"
    };

    static MadeLanguage english(RandomGenerator random) {
        return new MadeLanguage("en", words(LATIN, random), "backs", "opposes");
    }

    static MadeLanguage russian(RandomGenerator random) {
        return new MadeLanguage("ru", words(CYRILLIC, random), "поддерживает", "осуждает");
    }

    private static List<String> words(String[] syllables, RandomGenerator random) {
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < WORDS) {
            int longest = 1 + Math.min(4, Integer.toString(words.size()).length());
            words.add(word(syllables, 1 + random.nextInt(longest), random));
        }
        return new ArrayList<>(words);
    }

    /// A name of this language.
    String name(RandomGenerator random) {
        String word = words.get(1_000 + random.nextInt(WORDS - 1_000));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String word(String[] syllables, int count, RandomGenerator random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append(syllables[random.nextInt(syllables.length)]);
        }
        return word.toString();
    }
}
