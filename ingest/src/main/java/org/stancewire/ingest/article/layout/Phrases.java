package org.stancewire.ingest.article.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases in small letters, filed by their first character, so that a line is gone through once
/// however many of them there are.
final class Phrases {
    private final Map<Character, List<String>> byBeginning = new HashMap<>();

    void add(String phrase) {
        byBeginning.computeIfAbsent(phrase.charAt(0), _ -> new ArrayList<>()).add(phrase);
    }

    /// Whether one of them begins with a word of the line.
    boolean areIn(String line) {
        boolean inWord = false;
        for (int at = 0; at < line.length(); at++) {
            if (!inWord && areAt(line, at, false)) {
                return true;
            }
            inWord = Character.isLetterOrDigit(line.charAt(at));
        }
        return false;
    }

    /// Whether the line begins with one of them that does not end inside a word.
    boolean begin(String line) {
        return !line.isEmpty() && areAt(line, 0, true);
    }

    private boolean areAt(String line, int at, boolean whole) {
        for (String phrase : byBeginning.getOrDefault(line.charAt(at), List.of())) {
            if (line.startsWith(phrase, at)
                    && !(whole && endsInsideWord(line, at + phrase.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInsideWord(String line, int end) {
        return end < line.length()
                && Character.isLetterOrDigit(line.charAt(end - 1))
                && Character.isLetterOrDigit(line.charAt(end));
    }
}
