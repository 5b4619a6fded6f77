package org.stancewire.analysis.syntax;

import java.util.List;
import java.util.Set;
import org.stancewire.analysis.syntax.Control.Kind;

/// Walks left from an English predicate to its subject, from verb to verb where one governs or is
/// joined to another, and notes on the way what they do to its mood.
final class EnglishSubjects {
    /// How often the walk may go on to another verb.
    private static final int STEPS = 6;

    private static final Set<String> COPULAR =
            Set.of("remain", "become", "stay", "seem", "feel", "grow", "look", "sound", "turn");

    private final EnglishParse parse;
    private final EnglishPhrases phrases;
    private final SubjectPhrases nouns;
    private final Control control;
    private final EnglishMood mood;

    EnglishSubjects(EnglishParse parse, EnglishPhrases phrases, Control control, EnglishMood mood) {
        this.parse = parse;
        this.phrases = phrases;
        this.nouns = new SubjectPhrases(parse, phrases);
        this.control = control;
        this.mood = mood;
    }

    /// @param start the first token of the verb group of the predicate
    List<Phrase> of(int start, int predicate) {
        return subjects(start, predicate, STEPS);
    }

    private List<Phrase> subjects(int start, int verb, int steps) {
        int left = start - 1;
        if (left < 0 && steps > 0 && parse.isIng(verb)) {
            return ofMainClause(verb);
        }
        if (steps == 0 || left < 0) {
            return List.of();
        }
        return switch (parse.at(left)) {
            case TO -> governed(left, steps);
            case COORDINATOR -> ofPreviousVerb(left, steps);
            case PREPOSITION -> afterPreposition(left, verb, steps);
            case RELATIVE -> nouns.antecedent(left);
            case COMMA -> {
                if (parse.isIng(verb)) {
                    yield ofPreviousVerb(left, steps);
                }
                yield start == verb && parse.isReduced(verb)
                        ? nouns.endingAt(left)
                        : beyondComma(left, steps);
            }
            case CLOSE -> nouns.before(left, WordClass.OPEN);
            case BREAK ->
                    parse.lower(left).equals(":") ? List.of() : nouns.before(left, WordClass.BREAK);
            case QUOTE -> parse.is(left - 1, WordClass.NOMINAL) ? nouns.endingAt(left) : List.of();
            case PRONOUN -> List.of(new Phrase(left, left + 1, left));
            case NOMINAL ->
                    parse.isIng(verb) && isVessel(left)
                            ? ofPreviousVerb(left, steps)
                            : nouns.endingAt(left + 1);
            case VERB ->
                    isCopular(left) ? subjects(mood.groupStart(left), left, steps - 1) : List.of();
            default -> List.of();
        };
    }

    /// "issued a statement condemning X", "spent years fighting X".
    private boolean isVessel(int noun) {
        return control.has(Kind.VESSEL, parse.lower(noun));
    }

    /// "X remains loyal".
    private boolean isCopular(int i) {
        VerbForm form = parse.verb(i);
        return form != null && COPULAR.contains(form.lemma());
    }

    /// Before "to": the verb or adjective that governs the infinitive.
    private List<Phrase> governed(int to, int steps) {
        int governor = to - 1;
        while (parse.is(governor, WordClass.ADVERB)) {
            governor--;
        }
        VerbForm form = parse.verb(governor);
        String word =
                form != null && !form.lemma().isEmpty() ? form.lemma() : parse.lower(governor);
        boolean going = parse.lower(governor).equals("going");
        if (parse.is(governor, WordClass.NOMINAL) || parse.is(governor, WordClass.PRONOUN)) {
            List<Phrase> asked = governedThroughObject(governor, steps);
            if (!asked.isEmpty()) {
                return asked;
            }
        }
        if (control.has(Kind.REFUSE, word)) {
            mood.negate();
        } else if (control.has(Kind.SUPPOSE, word) && !going) {
            mood.suppose();
        } else if (!control.has(Kind.KEEP, word)
                && !control.has(Kind.KEEP, parse.lower(governor))) {
            return List.of();
        }
        return subjects(mood.groupStart(governor), governor, steps - 1);
    }

    /// "A urged B to support C": A is for C; "A persuaded B to support C": B is.
    private List<Phrase> governedThroughObject(int last, int steps) {
        Phrase object = phrases.before(last + 1);
        if (object == null) {
            object = new Phrase(last, last + 1, last);
        }
        int verb = object.start() - 1;
        if (parse.is(verb, WordClass.PREPOSITION)) {
            verb--;
        }
        VerbForm form = parse.verb(verb);
        if (form == null) {
            return List.of();
        }
        if (control.has(Kind.MAKE, form.lemma())) {
            return List.of(object);
        }
        return control.has(Kind.WISH, form.lemma())
                ? subjects(mood.groupStart(verb), verb, steps - 1)
                : List.of();
    }

    /// "Accusing China of spying, the United States charged …": the subject of the main clause.
    private List<Phrase> ofMainClause(int verb) {
        for (int comma = verb; comma < parse.size(); comma++) {
            if (parse.is(comma, WordClass.COMMA)) {
                for (int i = comma + 1; i < parse.size() && i < comma + 12; i++) {
                    VerbForm form = parse.verb(i);
                    if (form != null && form.kind().mayBeFinite()) {
                        return subjects(mood.groupStart(i), i, 1);
                    }
                }
                return List.of();
            }
        }
        return List.of();
    }

    /// A verb joined to another, or a participle: both have one subject.
    private List<Phrase> ofPreviousVerb(int from, int steps) {
        boolean negated = mood.isNegated();
        boolean supposed = mood.isSupposed();
        for (int i = from - 1; i >= 0; i--) {
            if (parse.is(i, WordClass.QUOTE)) {
                return List.of();
            }
            VerbForm form = parse.verb(i);
            boolean copula = form == null && parse.is(i, WordClass.AUXILIARY);
            boolean finite = form != null && form.kind().mayBeFinite() && !parse.hangsOnNoun(i);
            if (copula || finite) {
                List<Phrase> found = subjects(mood.groupStart(i), i, steps - 1);
                boolean infinitive = form != null && form.kind() == VerbForm.Kind.BASE;
                mood.restore(
                        negated || infinitive && mood.isNegated(),
                        supposed || infinitive && mood.isSupposed());
                if (!found.isEmpty() || steps <= 1) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Phrase> afterPreposition(int left, int verb, int steps) {
        if (!parse.isIng(verb)) {
            return List.of();
        }
        return switch (parse.lower(left)) {
            case "without" -> {
                mood.suppose();
                yield ofPreviousVerb(left, steps);
            }
            case "by", "in", "while", "after", "before", "since", "despite" ->
                    ofPreviousVerb(left, steps);
            default -> List.of();
        };
    }

    /// "Trump, the nominee, attacked" and "attacked X, praised Y".
    private List<Phrase> beyondComma(int comma, int steps) {
        for (int i = comma - 1; i > 0; i--) {
            if (parse.is(i, WordClass.COMMA)) {
                return parse.is(i - 1, WordClass.NOMINAL) || parse.is(i - 1, WordClass.CLOSE)
                        ? nouns.named(i, comma)
                        : List.of();
            }
            if (parse.is(i, WordClass.QUOTE)) {
                return List.of();
            }
        }
        return ofPreviousVerb(comma, steps);
    }
}
