package org.stancewire.analysis.entity;

/// What may speak for or against one of the entities that a mention may name.
enum Sign {
    /// It is, or is not, the kind of thing that the words around call for.
    TYPE("of the type that the words around call for", "of another type than the words call for"),
    /// The article names it by another name that is its alone.
    PRESENT("named without doubt in this article", "not named otherwise in this article"),
    /// Which of them the article named last before this mention.
    RECENT("named last before this", "named earlier than another of this name"),
    /// "Mr", "Mrs" before the name.
    GENDER("fits the title before it", "the title before it is for the other sex"),
    /// Words beside the mention that the catalogue connects with it.
    NEAR("words of its own stand near", "no words of its own stand near"),
    /// How much the article speaks of its country.
    HOME("the article speaks of its country", "the article speaks less of its country"),
    /// When it was in office, against the date of the article or a year in the sentence.
    TIME("in office at that time", "not in office at that time"),
    /// Whether the name is the one it usually goes by.
    NAME("usually called so", "rarely called so"),
    /// The order of the catalogue.
    PRIOR("the best known of that name", "less known by that name");

    private final String won;
    private final String lost;

    Sign(String won, String lost) {
        this.won = won;
        this.lost = lost;
    }

    /// Why the one that has more of this sign was chosen.
    String won() {
        return won;
    }

    /// Why the one that has less of this sign was not.
    String lost() {
        return lost;
    }
}
