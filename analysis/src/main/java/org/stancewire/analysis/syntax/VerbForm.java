package org.stancewire.analysis.syntax;

/// One form of a verb.
///
/// @param lemma its dictionary form, empty where the verb is not in the list
public record VerbForm(String lemma, Kind kind) {
    /// The forms that differ in what may stand around them.
    public enum Kind {
        BASE,
        THIRD,
        PAST,
        /// The participle of a verb whose past form differs ("taken").
        PARTICIPLE,
        /// Past and participle alike ("accused").
        PAST_OR_PARTICIPLE,
        ING;

        /// Whether the form can stand in the passive voice.
        public boolean mayBePassive() {
            return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
        }

        /// Whether the form can be the only verb of a clause.
        public boolean mayBeFinite() {
            return this != ING && this != PARTICIPLE;
        }
    }
}
