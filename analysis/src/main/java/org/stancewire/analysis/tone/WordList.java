package org.stancewire.analysis.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words of one language that carry or steer a tone, each of one [WordKind].
///
/// The resource `words-<language>.txt` has headings in brackets and words below them; a trailing
/// `*` matches every continuation, and the longest match wins. A word given twice is an error.
final class WordList {
    private final Map<String, WordKind> whole = new HashMap<>();
    private final Map<String, WordKind> beginnings = new HashMap<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    private WordList() {}

    static WordList load(String language) {
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
        Map<String, WordKind> into = isBeginning ? beginnings : whole;
        if (into.put(letters, kind) != null) {
            throw new IllegalArgumentException("given twice: " + word);
        }
        if (isBeginning) {
            shortest = Math.min(shortest, letters.length());
            longest = Math.max(longest, letters.length());
        }
    }

    /// The kind of a word in lower case, `PLAIN` for one that is not listed.
    WordKind kind(String lower) {
        WordKind kind = whole.get(lower);
        for (int length = Math.min(longest, lower.length());
                kind == null && length >= shortest;
                length--) {
            kind = beginnings.get(lower.substring(0, length));
        }
        return kind == null ? WordKind.PLAIN : kind;
    }
}
