package org.stancewire.analysis.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The words of one language that carry or steer a tone, each of one [WordKind] and, where it is
/// known, of one finer sense.
///
/// The resources `words-<language>.txt` and `senses-<language>.txt` have headings in brackets and
/// words below them; a trailing `*` matches every continuation, and the longest match wins. A word
/// given twice in one of them is an error.
public final class WordList {
    private static final int KEPT = 12_000;

    /// What is known of one word.
    ///
    /// @param sense 0 for none
    record Known(WordKind kind, int sense) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Beginnings<WordKind> kinds = new Beginnings<>();
    private final Beginnings<Integer> senses = new Beginnings<>();

    private WordList() {}

    public static WordList load(String language) {
        try (BufferedReader words = open("words-" + language + ".txt");
                BufferedReader senses = open("senses-" + language + ".txt")) {
            return read(words, senses);
        } catch (IOException e) {
            throw new UncheckedIOException("the words of " + language + " cannot be read", e);
        }
    }

    private static BufferedReader open(String name) {
        InputStream in = WordList.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the resource " + name + " is missing");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    static WordList read(BufferedReader words) throws IOException {
        return read(words, new BufferedReader(new StringReader("")));
    }

    private static WordList read(BufferedReader words, BufferedReader senses) throws IOException {
        WordList list = new WordList();
        read(
                words,
                (word, heading) ->
                        list.kinds.add(word, WordKind.valueOf(heading.toUpperCase(Locale.ROOT))));
        read(senses, (word, heading) -> list.senses.add(word, heading.hashCode()));
        return list;
    }

    private interface Entry {
        void add(String word, String heading);
    }

    private static void read(BufferedReader lines, Entry entry) throws IOException {
        String heading = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (String word : line.strip().split(" +", -1)) {
                    entry.add(word, heading);
                }
            }
        }
    }

    /// What is known of a word in lower case, kept for the first words that are asked for.
    Known of(String lower) {
        Known before = known.get(lower);
        if (before != null) {
            return before;
        }
        Known found = new Known(kind(lower), sense(lower));
        if (known.size() < KEPT) {
            known.put(lower, found);
        }
        return found;
    }

    /// The kind of a word in lower case, `PLAIN` for one that is not listed.
    WordKind kind(String lower) {
        WordKind kind = kinds.of(lower);
        return kind != null ? kind : WordKind.PLAIN;
    }

    /// A number for the sense of a word in lower case, 0 for one that has none.
    int sense(String lower) {
        @Nullable Integer sense = senses.of(lower.replace('ё', 'е'));
        return sense == null ? 0 : sense;
    }
}
