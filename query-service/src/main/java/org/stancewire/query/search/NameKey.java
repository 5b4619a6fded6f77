package org.stancewire.query.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the spellings of a name have in common: 'Хафтар', 'Haftar' and 'Khaftar' have the same key,
/// as have 'Шойгу', 'Shoigu' and 'Šojgu'. Words of a key are separated by one space.
///
/// A name is put into Latin letters (ICU's Any-Latin, for Cyrillic that is ISO 9), loses accents
/// and case, and then the digraphs by which English, French and German write the same sounds are
/// merged.
public final class NameKey {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NOT_A_SOUND = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1+");
    private static final Pattern HARD_C = Pattern.compile("c(?=[aoklrtu])");

    /// In this order: a longer sequence before one that it contains. A capital stands for a sound
    /// that a later rule must leave alone.
    private static final List<Map.Entry<String, String>> SOUNDS =
            List.of(
                    Map.entry("shch", "s"),
                    Map.entry("tch", "C"),
                    Map.entry("sch", "s"),
                    Map.entry("sh", "s"),
                    Map.entry("ch", "C"),
                    Map.entry("zh", "z"),
                    Map.entry("kh", "h"),
                    Map.entry("gh", "g"),
                    Map.entry("ph", "f"),
                    Map.entry("th", "t"),
                    Map.entry("dh", "d"),
                    Map.entry("ts", "C"),
                    Map.entry("tz", "C"),
                    Map.entry("ck", "k"),
                    Map.entry("ou", "u"),
                    Map.entry("x", "ks"),
                    Map.entry("q", "k"),
                    Map.entry("w", "v"),
                    Map.entry("y", "i"),
                    Map.entry("j", "i"));

    private NameKey() {}

    /// The key of a name; empty where it has neither letter nor digit.
    public static String of(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .map(NameKey::ofWord)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// One word stays one, though Chinese syllables are put into Latin letters one by one.
    private static String ofWord(String word) {
        String key = NOT_A_SOUND.matcher(latin(word)).replaceAll("");
        for (Map.Entry<String, String> sound : SOUNDS) {
            key = key.replace(sound.getKey(), sound.getValue());
        }
        key = HARD_C.matcher(key).replaceAll("k").replace('C', 'c');
        return DOUBLED.matcher(key).replaceAll("$1");
    }

    private static String latin(String word) {
        String spelt = spellOut(word);
        if (spelt.chars().allMatch(c -> c < 128)) {
            return spelt;
        }
        synchronized (LATIN) {
            return LATIN.transliterate(spelt);
        }
    }

    /// Writes out two sounds that ISO 9 gives to č and c, which would pass for a hard c.
    private static String spellOut(String word) {
        return word.replace("ч", "ch").replace("ц", "ts");
    }

    /// The key itself and what is left of it from each later word on.
    public static List<String> wordStarts(String key) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i >= 0 && i < key.length(); i = key.indexOf(' ', i) + 1) {
            all.add(key.substring(i));
            if (key.indexOf(' ', i) < 0) {
                break;
            }
        }
        return all;
    }
}
