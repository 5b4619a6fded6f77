package org.stancewire.analysis.stance;

import java.util.List;
import java.util.Objects;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;

/// A word with the roles it gives to its arguments, and what it says of holder towards target.
///
/// @param word the verb, noun or adjective as the frames name it; after "+" the beginning of a noun
///     that must stand in its clause
/// @param markers what ties the target to it, as `Parse.arguments` takes them
record Frame(Kind kind, Polarity polarity, Basis basis, List<String> markers, String word) {
    enum Kind {
        /// Its subject holds the stance.
        VERB,
        /// The noun of an event: its possessor, or the subject of the verb that carries it, holds.
        NOUN,
        /// Whoever is said to be so holds the stance.
        ADJECTIVE,
        /// The noun of a person: whoever is said to be one holds the stance.
        AGENT
    }

    private static final char WITH = '+';

    Frame {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(polarity);
        Objects.requireNonNull(basis);
        markers = List.copyOf(markers);
    }

    /// The word without the noun that it needs.
    String stem() {
        int with = word.indexOf(WITH);
        return with < 0 ? word : word.substring(0, with);
    }

    /// The beginning of the noun that must stand in its clause; empty where it needs none.
    String companion() {
        int with = word.indexOf(WITH);
        return with < 0 ? "" : word.substring(with + 1);
    }
}
