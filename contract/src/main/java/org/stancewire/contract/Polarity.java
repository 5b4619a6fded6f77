package org.stancewire.contract;

/// For or against.
public enum Polarity {
    FAVOR,
    AGAINST
}
