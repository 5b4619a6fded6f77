package org.stancewire.analysis.syntax;

import java.util.Map;
import java.util.Set;

/// Words that govern an infinitive, and what becomes of it: `control-en.txt`.
record Control(Map<Kind, Set<String>> words) {
    enum Kind {
        KEEP,
        REFUSE,
        SUPPOSE,
        OBJECT,
        /// What follows with "что" is not said to be so.
        DOUBT,
        MAKE,
        WISH,
        DENY,
        VESSEL
    }

    static Control load() {
        return new Control(WordLists.groups("control-en.txt", Kind.class));
    }

    boolean has(Kind kind, String word) {
        Set<String> of = words.get(kind);
        return of != null && of.contains(word);
    }

    /// Whether a Russian word begins with one of the kind.
    boolean hasStemOf(Kind kind, String word) {
        for (String stem : words.getOrDefault(kind, Set.of())) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
