package org.stancewire.analysis.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whole words and beginnings of words, each with a value. A whole word goes before a beginning,
/// and the longest beginning wins.
final class Beginnings<V> {
    private final Map<String, V> whole = new HashMap<>();
    private final Node<V> beginnings = new Node<>();

    /// @param word a trailing `*` matches every continuation
    /// @throws IllegalArgumentException if it is there already
    void add(String word, V value) {
        boolean isBeginning = word.endsWith("*");
        String letters = isBeginning ? word.substring(0, word.length() - 1) : word;
        V before = isBeginning ? beginnings.put(letters, value) : whole.put(letters, value);
        if (before != null) {
            throw new IllegalArgumentException("given twice: " + word);
        }
    }

    /// The value of a word, or null.
    @Nullable V of(String word) {
        V value = whole.get(word);
        return value != null ? value : beginnings.longest(word);
    }

    /// What goes on after one beginning, letter by letter.
    private static final class Node<V> {
        private String letters = "";
        private Object[] next = {};
        private @Nullable V value;

        /// Adds a beginning and gives the value that it had before.
        private @Nullable V put(String beginning, V value) {
            Node<V> at = this;
            for (char letter : beginning.toCharArray()) {
                Node<V> known = at.after(letter);
                at = known == null ? at.add(letter) : known;
            }
            V before = at.value;
            at.value = value;
            return before;
        }

        private Node<V> add(char letter) {
            Node<V> added = new Node<>();
            letters += letter;
            next = Arrays.copyOf(next, letters.length());
            next[letters.length() - 1] = added;
            return added;
        }

        @SuppressWarnings("unchecked")
        private @Nullable Node<V> after(char letter) {
            int i = letters.indexOf(letter);
            return i < 0 ? null : (Node<V>) next[i];
        }

        /// The value of the longest beginning of a word.
        private @Nullable V longest(String word) {
            V longest = null;
            Node<V> at = this;
            for (int i = 0; at != null; i++) {
                longest = at.value == null ? longest : at.value;
                at = i < word.length() ? at.after(word.charAt(i)) : null;
            }
            return longest;
        }
    }
}
