package org.stancewire.analysis.syntax;

import java.util.List;
import java.util.Set;
import org.stancewire.analysis.syntax.Control.Kind;

/// Reads the clause of an English predicate by the order of its words: [EnglishSubjects] walks left
/// to its subject, and what stands before that may still deny or doubt all of it.
final class EnglishClauses {
    private static final Set<String> NONE = Set.of("no", "nobody", "none", "neither", "nor");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

    private final EnglishParse parse;
    private final EnglishPhrases phrases;
    private final Control control;

    EnglishClauses(EnglishParse parse, EnglishPhrases phrases, Control control) {
        this.parse = parse;
        this.phrases = phrases;
        this.control = control;
    }

    Clause clause(int i) {
        EnglishMood mood = new EnglishMood(parse);
        int start = mood.groupStart(i);
        List<Phrase> subjects = new EnglishSubjects(parse, phrases, control, mood).of(start, i);
        boolean negated = mood.isNegated() || areNone(subjects);
        boolean supposed = mood.isSupposed() || isConditional(start) || isDenied(subjects);
        return new Clause(start, subjects, parse.isPassive(i), negated, supposed);
    }

    /// "Neither A nor B attacked", "no ally of B", "nobody in B".
    private boolean areNone(List<Phrase> subjects) {
        for (Phrase phrase : subjects) {
            boolean inPhrase = NONE.contains(parse.lower(phrase.start()));
            boolean before = NONE.contains(parse.lower(phrase.start() - 1));
            boolean beyond =
                    parse.is(phrase.start() - 1, WordClass.PREPOSITION)
                            && NONE.contains(parse.lower(phrase.start() - 2));
            if (inPhrase || before || beyond) {
                return true;
            }
        }
        return false;
    }

    /// "denied that he attacked".
    private boolean isDenied(List<Phrase> subjects) {
        if (subjects.isEmpty()) {
            return false;
        }
        int at = subjects.getFirst().start() - 1;
        if (parse.lower(at).equals("that")) {
            at--;
        }
        VerbForm form = parse.verb(at);
        return form != null && control.has(Kind.DENY, form.lemma());
    }

    /// Whether a condition opens the clause.
    private boolean isConditional(int start) {
        for (int i = start - 1; i >= 0; i--) {
            boolean opens = i == 0 || parse.is(i - 1, WordClass.COMMA);
            if (CONDITIONS.contains(parse.lower(i)) || opens && isInverted(i)) {
                return true;
            }
            if (parse.is(i, WordClass.VERB) || parse.is(i, WordClass.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /// "Should A praise B, …", "Had A praised B, …".
    private boolean isInverted(int i) {
        return parse.is(i, WordClass.MODAL) || parse.lower(i).equals("had");
    }
}
