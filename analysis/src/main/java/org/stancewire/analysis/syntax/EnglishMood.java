package org.stancewire.analysis.syntax;

import java.util.Set;

/// Whether an English predicate is denied or only supposed, as the verb groups on the way to its
/// subject tell.
final class EnglishMood {
    private static final Set<String> SUPPOSING =
            Set.of("would", "could", "might", "may", "should", "must", "ought");

    private final Parse parse;
    private boolean negated;
    private boolean supposed;

    EnglishMood(Parse parse) {
        this.parse = parse;
    }

    boolean isNegated() {
        return negated;
    }

    boolean isSupposed() {
        return supposed;
    }

    void negate() {
        negated = true;
    }

    void suppose() {
        supposed = true;
    }

    /// Goes back to what was known before a verb with a mood of its own was met.
    void restore(boolean isNegated, boolean isSupposed) {
        negated = isNegated;
        supposed = isSupposed;
    }

    /// The first token of the verb group at `i`; notes negation and supposition on the way.
    int groupStart(int i) {
        int at = i;
        while (at > 0) {
            switch (parse.at(at - 1)) {
                case NEGATION -> negated = true;
                case MODAL -> supposed |= SUPPOSING.contains(parse.lower(at - 1));
                case AUXILIARY, ADVERB -> {}
                default -> {
                    if (!parse.lower(at - 1).equals("longer")
                            || !parse.lower(at - 2).equals("no")) {
                        return at;
                    }
                    negated = true;
                    at--;
                }
            }
            at--;
        }
        return at;
    }
}
