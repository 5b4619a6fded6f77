package org.stancewire.analysis.entity.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// A Latin word as the model reads it, and without its marks.
public final class LatinLetters {
    private static final Map<Character, String> PLAIN =
            Map.ofEntries(
                    Map.entry('ł', "l"),
                    Map.entry('ø', "o"),
                    Map.entry('đ', "d"),
                    Map.entry('ð', "d"),
                    Map.entry('ı', "i"),
                    Map.entry('ß', "ss"),
                    Map.entry('æ', "ae"),
                    Map.entry('œ', "oe"),
                    Map.entry('ə', "a"),
                    Map.entry('þ', "th"),
                    Map.entry('ħ', "h"),
                    Map.entry('ŋ', "n"));

    private LatinLetters() {}

    /// The letters of a word in lower case and in one form of Unicode; apostrophes are one.
    public static String of(String word) {
        String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(c);
            } else if ("'’‘ʼ`´ʻʿʾ".indexOf(c) >= 0) {
                letters.append('\'');
            }
        }
        return letters.toString();
    }

    /// Whether all letters of a word are Latin.
    public static boolean isLatin(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /// A word in lower case without accents: "łódź" is "lodz".
    public static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(PLAIN.getOrDefault(c, String.valueOf(c)));
            }
        }
        return plain.toString();
    }
}
