package org.stancewire.analysis.entity;

/// Whether "he" or "she" can mean somebody.
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /// Whether one and the same person can be of both.
    public boolean fits(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
