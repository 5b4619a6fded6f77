package org.stancewire.analysis.stance;

/// Whom a place stands for where it acts: Moscow for Russia.
@FunctionalInterface
interface Metonyms {
    /// The entity that acts where this one is named; itself where it stands for no other.
    String actorOf(String entity);
}
