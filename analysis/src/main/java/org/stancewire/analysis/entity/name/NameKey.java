package org.stancewire.analysis.entity.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stancewire.analysis.text.ListFile;

/// The key of one word of a name, the same however and in whichever script it is spelt: readable,
/// in ASCII lower case, made from the word alone. Safe for many threads.
public final class NameKey {
    private static final int MOST_REMEMBERED = 20_000;
    private static final int LONGEST = 40;

    private final Transcriber transcriber;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    private static final class Shipped {
        private static final NameKey KEYS =
                new NameKey(ListFile.lines(NameKey.class, "catalogue-names.txt"));
    }

    /// @param keys words and the keys that they have, which need not be worked out: a line each
    NameKey(List<String> keys) {
        try (InputStream in = NameKey.class.getResourceAsStream("names.model")) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: names.model");
            }
            transcriber = new Transcriber(NameModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read names.model", e);
        }
        for (String line : ListFile.lines(NameKey.class, "frequent-names.txt")) {
            String[] fields = line.split(" ");
            known.putIfAbsent(fields[0], fields[1]);
            usual.putIfAbsent(fields[1], fields[0]);
        }
        // What is itself the key of another name cannot stand for this one.
        usual.entrySet()
                .removeIf(e -> !e.getKey().equals(e.getValue()) && usual.containsKey(e.getValue()));
        for (String line : ListFile.lines(NameKey.class, "same-names.txt")) {
            String[] words = line.split(" ");
            for (String word : words) {
                remembered.put(word, words[0]);
            }
        }
        for (String line : keys) {
            int space = line.indexOf(' ');
            remembered.put(line.substring(0, space), line.substring(space + 1));
        }
    }

    /// The key of a word; empty where it has no letter of which we know the sound.
    ///
    /// @param language ISO 639-1, of the text that has the word
    public static String of(String word, String language) {
        return Shipped.KEYS.key(word.toLowerCase(Locale.ROOT), language);
    }

    String key(String lower, String language) {
        // Bulgarian reads the letters in its own way.
        String asked = language.equals("bg") ? "bg " + lower : lower;
        String before = remembered.get(asked);
        if (before != null) {
            return before;
        }
        String key = make(lower, language);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(asked, key);
        }
        return key;
    }

    private String make(String lower, String language) {
        String sounds = lower.length() > LONGEST ? "" : sounds(lower, language);
        return usual.getOrDefault(sounds, sounds);
    }

    private String sounds(String lower, String language) {
        if (CyrillicLetters.isCyrillic(lower)) {
            return SoundKey.of(CyrillicLetters.russian(lower, language));
        }
        String letters = LatinLetters.of(Romanization.of(lower));
        if (letters.isEmpty() || !LatinLetters.isLatin(letters)) {
            return "";
        }
        String frequent = known.get(LatinLetters.plain(letters).replace("'", ""));
        return frequent != null ? frequent : transcriber.key(letters);
    }
}
