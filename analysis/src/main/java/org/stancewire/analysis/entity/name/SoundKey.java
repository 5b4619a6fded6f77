package org.stancewire.analysis.entity.name;

import java.util.List;
import java.util.Map;

/// Makes one key of the Russian spellings of a name that differ only in what writers confuse:
/// «Дэниэл» and «Даниел» stay two, «Кэндзи» and «Кендзи» become one.
///
/// The rules were chosen on a fifth of the training names that the model had not seen: each was
/// kept because it lets more spellings of one name meet than of two.
public final class SoundKey {
    private static final String VOWELS = "аеиоуюя";

    /// Rewritten in this order; `^` and `$` mark the ends of the word.
    private static final List<String[]> RULES =
            List.of(
                    rule("ё", "е"),
                    rule("э", "е"),
                    rule("^з", "^ʒ"),
                    rule("з", "с"),
                    rule("ʒ", "з"),
                    rule("уа", "ва"),
                    rule("уе", "ве"),
                    rule("уи", "ви"),
                    rule("уо", "во"),
                    rule("уу", "ву"),
                    rule("ую", "вю"),
                    rule("уя", "вя"),
                    rule("ы", "и"),
                    rule("й", "и"),
                    rule("ии", "и"),
                    rule("я", "иа"),
                    rule("ю", "иу"),
                    rule("шт", "ст"),
                    rule("дж", "ж"),
                    rule("^ие", "^ɪе"),
                    rule("ие", "е"),
                    rule("ɪ", "и"),
                    rule("щ", "ш"));

    private static final Map<Character, String> LATIN =
            Map.ofEntries(
                    Map.entry('а', "a"),
                    Map.entry('б', "b"),
                    Map.entry('в', "v"),
                    Map.entry('г', "g"),
                    Map.entry('д', "d"),
                    Map.entry('е', "e"),
                    Map.entry('ж', "j"),
                    Map.entry('з', "z"),
                    Map.entry('и', "i"),
                    Map.entry('к', "k"),
                    Map.entry('л', "l"),
                    Map.entry('м', "m"),
                    Map.entry('н', "n"),
                    Map.entry('о', "o"),
                    Map.entry('п', "p"),
                    Map.entry('р', "r"),
                    Map.entry('с', "s"),
                    Map.entry('т', "t"),
                    Map.entry('у', "u"),
                    Map.entry('ф', "f"),
                    Map.entry('х', "kh"),
                    Map.entry('ц', "ts"),
                    Map.entry('ч', "ch"),
                    Map.entry('ш', "sh"));

    private SoundKey() {}

    private static String[] rule(String from, String to) {
        return new String[] {from, to};
    }

    /// The key in Latin letters.
    ///
    /// @param russian a word in Russian letters, in lower case; what is no such letter is left out
    public static String of(String russian) {
        return latin(sounds(russian));
    }

    private static String sounds(String russian) {
        StringBuilder letters = new StringBuilder(russian.length() + 2).append('^');
        for (int i = 0; i < russian.length(); i++) {
            char c = russian.charAt(i);
            boolean letter = c >= 'а' && c <= 'я' && c != 'ъ' && c != 'ь' || c == 'ё';
            if (letter && c != letters.charAt(letters.length() - 1)) {
                letters.append(c);
            }
        }
        String word = letters.toString();
        for (String[] rule : RULES) {
            word = word.replace(rule[0], rule[1]);
        }
        return word.substring(1);
    }

    private static String latin(String sounds) {
        StringBuilder latin = new StringBuilder(sounds.length() + 4);
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            boolean glide =
                    c == 'и'
                            && i + 1 < sounds.length()
                            && isVowel(sounds.charAt(i + 1))
                            && (i == 0 || isVowel(sounds.charAt(i - 1)));
            latin.append(glide ? "y" : LATIN.getOrDefault(c, ""));
        }
        return latin.toString();
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
