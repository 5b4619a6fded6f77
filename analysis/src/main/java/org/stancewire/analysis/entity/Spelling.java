package org.stancewire.analysis.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.stancewire.analysis.entity.name.Romanization;

/// One spelling for what is written in several ways: accents, apostrophes, the letter ё, and the
/// usual Latin forms of Russian and Arabic given names.
final class Spelling {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’.]+");
    private static final Map<String, String> SAME = new HashMap<>();
    private static final Map<Character, String> LATIN = new HashMap<>();

    static {
        Arrays.stream(
                        """
                        sergey sergei serguei sergej serhii serhiy
                        andrey andrei andrej
                        alexey alexei aleksei aleksey alexej
                        alexander aleksandr alexandr aleksander oleksandr
                        dmitry dmitri dmitriy dmitrii
                        yury yuri iouri yuriy iurii
                        yevgeny evgeny yevgeni evgeni evgeniy yevgeniy evgenii jewgeni
                        nikolai nikolay nikolaj nikolas
                        mikhail michail mikhael
                        maxim maksim
                        viktor victor
                        vasily vassily vasiliy vasili
                        valery valeriy valeri valerii
                        vitaly vitali vitaliy vitalii
                        grigory grigori grigoriy
                        georgy georgi georgiy georgii
                        gennady gennadi gennadiy
                        anatoly anatoli anatoliy
                        arkady arkadi arkadiy
                        vladimir wladimir
                        natalia natalya nataliya
                        tatiana tatyana tatjana
                        yekaterina ekaterina
                        yelena elena jelena
                        maria mariya marija
                        ksenia kseniya xenia
                        mohammed mohamed muhammad mohammad muhammed mohamad muhamad
                        ahmed ahmad
                        hussein husain hussain husayn
                        hassan hasan
                        """
                                .split("\n"))
                .map(line -> line.split(" "))
                .forEach(words -> Arrays.stream(words).forEach(w -> SAME.put(w, words[0])));
        String[] letters =
                """
                а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f
                х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya і i ї yi є ye ґ g ў u
                ј y љ ly њ ny ћ ch ђ dj џ dzh ѓ g ќ k ѕ dz
                """
                        .strip()
                        .split("\\s+");
        for (int i = 0; i < letters.length; i += 2) {
            LATIN.put(letters[i].charAt(0), letters[i + 1]);
        }
        LATIN.put('ъ', "");
        LATIN.put('ь', "");
    }

    private Spelling() {}

    /// The spelling under which a word is looked up.
    ///
    /// @param lower a word in lower case
    static String fold(String lower) {
        String plain = isPlain(lower) ? lower : stripped(lower);
        return SAME.getOrDefault(plain, plain);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'а' && c <= 'я' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static String stripped(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '.' -> {
                    if (word.length() == 1) {
                        plain.append(c);
                    }
                }
                case 'ё' -> plain.append('е');
                case '’', 'ʼ', '‘', '`', '´' -> plain.append('\'');
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'ß' -> plain.append("ss");
                case 'đ' -> plain.append('d');
                case 'ı' -> plain.append('i');
                case 'æ' -> plain.append("ae");
                default -> appendBase(plain, c);
            }
        }
        return plain.toString();
    }

    private static void appendBase(StringBuilder plain, char c) {
        if (c < 0xC0 || c > 0x24F && !(c >= 0x1E00 && c <= 0x1EFF)) {
            if (c < 0x300 || c > 0x36F) {
                plain.append(c);
            }
        } else {
            plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
        }
    }

    /// A word of any case in Latin letters, as far as it is Cyrillic; other letters stay.
    static String latin(String lower) {
        String word = lower.replace("ё", "е");
        if (word.endsWith("ий") || word.endsWith("ый")) {
            word = word.substring(0, word.length() - 2) + "ы";
        }
        StringBuilder latin = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin.append(LATIN.getOrDefault(c, String.valueOf(c)));
        }
        return latin.toString();
    }

    private static String romanized(String part) {
        return part.isEmpty() || part.charAt(0) < 0x370 || ArticlePeople.isCyrillic(part)
                ? part
                : Romanization.of(part);
    }

    /// The name in ASCII lower case with hyphens, as ids have it; letters of other scripts stay.
    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (String part : BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT))) {
            String word = fold(latin(romanized(part))).replace("'", "");
            if (!word.isEmpty() && !word.equals(".")) {
                slug.append(slug.isEmpty() ? "" : "-").append(word);
            }
        }
        // A name of nothing but signs that have no Latin letter keeps them.
        return slug.isEmpty() ? name.toLowerCase(Locale.ROOT).strip() : slug.toString();
    }
}
