package org.stancewire.analysis.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of one language that carry or steer a tone, each of one [WordKind].
///
/// The resource `words-<language>.txt` has headings in brackets and words below them; a trailing
/// `*` matches every continuation, and the longest match wins. A word given twice is an error.
public final class WordList {
    private final Map<String, WordKind> whole = new HashMap<>();
    private final Beginning beginnings = new Beginning();

    private WordList() {}

    public static WordList load(String language) {
        String name = "words-" + language + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", e);
        }
    }

    static WordList read(BufferedReader lines) throws IOException {
        WordList list = new WordList();
        WordKind kind = WordKind.PLAIN;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                String heading = line.substring(1, line.indexOf(']'));
                kind = WordKind.valueOf(heading.toUpperCase(Locale.ROOT));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (String word : line.strip().split(" +", -1)) {
                    list.add(word, kind);
                }
            }
        }
        return list;
    }

    private void add(String word, WordKind kind) {
        boolean isBeginning = word.endsWith("*");
        String letters = isBeginning ? word.substring(0, word.length() - 1) : word;
        WordKind before = isBeginning ? beginnings.put(letters, kind) : whole.put(letters, kind);
        if (before != null) {
            throw new IllegalArgumentException("given twice: " + word);
        }
    }

    /// The kind of a word in lower case, `PLAIN` for one that is not listed.
    WordKind kind(String lower) {
        WordKind kind = whole.get(lower);
        return kind != null ? kind : beginnings.longest(lower);
    }

    /// The words that go on after one beginning, letter by letter.
    private static final class Beginning {
        private String letters = "";
        private Beginning[] next = {};
        private @Nullable WordKind kind;

        /// Adds a beginning and gives the kind that it had before.
        private @Nullable WordKind put(String beginning, WordKind kind) {
            Beginning at = this;
            for (char letter : beginning.toCharArray()) {
                Beginning known = at.after(letter);
                at = known == null ? at.add(letter) : known;
            }
            WordKind before = at.kind;
            at.kind = kind;
            return before;
        }

        private Beginning add(char letter) {
            Beginning added = new Beginning();
            letters += letter;
            next = Arrays.copyOf(next, letters.length());
            next[letters.length() - 1] = added;
            return added;
        }

        private @Nullable Beginning after(char letter) {
            int i = letters.indexOf(letter);
            return i < 0 ? null : next[i];
        }

        /// The kind of the longest beginning of a word.
        private WordKind longest(String word) {
            WordKind longest = WordKind.PLAIN;
            Beginning at = this;
            for (int i = 0; at != null; i++) {
                longest = at.kind == null ? longest : at.kind;
                at = i < word.length() ? at.after(word.charAt(i)) : null;
            }
            return longest;
        }
    }
}
