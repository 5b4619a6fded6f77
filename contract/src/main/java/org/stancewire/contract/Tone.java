package org.stancewire.contract;

/// How the text speaks of one mention, whoever holds it.
public enum Tone {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
}
