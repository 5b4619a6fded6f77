package org.stancewire.analysis.stance;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;

/// A word with the roles it gives to its arguments, and what it says of holder towards target.
///
/// @param word the verb, noun or adjective as the frames name it; after "+" the beginning of a noun
///     that must stand in its clause
/// @param markers what ties the target to it, as `Parse.arguments` takes them
/// @param heads the nouns one of which the target must hang on ("demand the resignation of X"); any
///     where there are none
/// @param isWeak whether it often means no stance at all
record Frame(
        Kind kind,
        Polarity polarity,
        Basis basis,
        List<String> markers,
        Set<String> heads,
        boolean isWeak,
        String word) {
    enum Kind {
        /// Its subject holds the stance.
        VERB,
        /// Its object holds the stance, its subject is the target: "X angered Y".
        MOVES,
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
        heads = Set.copyOf(heads);
    }

    static Frame of(Kind kind, Polarity polarity, Basis basis, String marker, String word) {
        return new Frame(kind, polarity, basis, List.of(marker), Set.of(), false, word);
    }

    boolean isVerb() {
        return kind == Kind.VERB || kind == Kind.MOVES;
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
