package org.stancewire.analysis.lexicon;

/// What a word does to the tone of those around it. The polar kinds come first.
public enum WordKind {
    PRAISE,
    GOOD,
    HELP,
    BLAME,
    HARM,
    BAD,
    CHARGE,
    REJECT,
    WORRY,
    SAY,
    NEGATOR,
    BREAK,
    PREPOSITION,
    VERB,
    PLAIN;

    /// +1 for a favourable word, -1 for an unfavourable one, else 0.
    public int polarity() {
        return switch (this) {
            case PRAISE, GOOD, HELP -> 1;
            case BLAME, HARM, BAD, CHARGE, REJECT, WORRY -> -1;
            case SAY, NEGATOR, BREAK, PREPOSITION, VERB, PLAIN -> 0;
        };
    }

    public boolean isPolar() {
        return polarity() != 0;
    }
}
