package org.stancewire.analysis.syntax;

import java.util.List;
import org.stancewire.analysis.syntax.Control.Kind;

/// Reads the clause of a Russian predicate; an infinitive has the subject of what governs it, or
/// the owner of the noun.
final class RussianClauses {
    private final Parse parse;
    private final RussianSubjects subjects;
    private final RussianMood mood;
    private final Control control;

    RussianClauses(Parse parse, RussianPhrases phrases, RussianBounds bounds, Control control) {
        this.parse = parse;
        this.subjects = new RussianSubjects(parse, phrases, bounds);
        this.mood = new RussianMood(parse, control);
        this.control = control;
    }

    Clause clause(int i) {
        VerbForm form = parse.verb(i);
        boolean passive = form != null && form.kind() == VerbForm.Kind.PARTICIPLE;
        boolean negated = mood.isNegated(i);
        boolean supposed = false;
        int at = i;
        if (form != null && form.kind() == VerbForm.Kind.BASE) {
            int governor = governor(i);
            if (governor < 0) {
                return new Clause(i, List.of(), passive, negated, true);
            }
            if (parse.is(governor, WordClass.NOMINAL)
                    && RussianEndings.isEventNoun(parse.lower(governor))) {
                List<Phrase> owner = parse.arguments(governor, "gen");
                return new Clause(governor, owner, passive, negated, mood.isConditional(i));
            }
            String word = parse.lower(governor);
            supposed =
                    control.hasStemOf(Kind.SUPPOSE, word)
                            || control.hasStemOf(Kind.OBJECT, word)
                            || control.hasStemOf(Kind.DOUBT, word);
            boolean refuses = control.hasStemOf(Kind.REFUSE, word);
            negated = negated != (refuses != mood.isNegated(governor));
            at = governor;
        }
        supposed |= mood.isConditional(i);
        return new Clause(at, subjects.of(at, form), passive, negated, supposed);
    }

    /// The word that governs the infinitive at `i`, or -1.
    private int governor(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 6; j--) {
            for (Kind kind : Kind.values()) {
                if (control.hasStemOf(kind, parse.lower(j))
                        && !parse.is(j, WordClass.PREPOSITION)) {
                    return j;
                }
            }
            if (parse.is(j, WordClass.COMMA) || parse.is(j, WordClass.STOP)) {
                return -1;
            }
        }
        return -1;
    }
}
