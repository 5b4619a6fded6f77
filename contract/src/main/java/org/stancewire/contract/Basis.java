package org.stancewire.contract;

/// What a stance rests on.
public enum Basis {
    /// The holder's own words, quoted.
    QUOTE,
    /// The holder's words or attitude as the article reports them.
    REPORTED,
    /// What the holder does: bombs, backs, signs a pact with.
    ACTION,
    /// The article's own voice.
    AUTHOR
}
