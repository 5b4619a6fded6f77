package org.stancewire.analysis.stance;

/// An actor in a role, and how the phrase that fills the role names it.
///
/// @param first the first token of the words that name it
/// @param last the last token of the phrase
record Filler(Actor actor, Path path, int first, int last) {
    /// How a phrase names an actor.
    enum Path {
        /// The phrase is its name.
        HEAD,
        /// "he", resolved.
        PRONOUN,
        /// "I" and "we" of a known speaker.
        SPEAKER,
        /// "officials of Egypt", "the Trump campaign": those who act for it.
        GROUP,
        /// "Swedish students": those who are of it and do not act for it.
        MEMBER,
        /// "Trump's plan".
        OWNER,
        /// "NATO expansion".
        MODIFIER,
        /// "policies of Trump".
        OF,
        /// "officials in Egypt", "talks with Iran".
        BESIDE,
        /// "his thesis in Norwich".
        PLACE,
        /// No role of its own: "talks with Iran in Geneva".
        OTHER,
        /// "the Tobruk-based government".
        COMPOUND,
        /// "Russian interference", where the article names Russia.
        DEMONYM
    }
}
