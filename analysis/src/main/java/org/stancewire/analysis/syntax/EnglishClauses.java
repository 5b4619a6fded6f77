package org.stancewire.analysis.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stancewire.analysis.syntax.Control.Kind;

/// Finds the subject of an English predicate by walking left from it.
final class EnglishClauses {
    /// How often the walk may go on to another verb.
    private static final int STEPS = 6;

    /// How many subjects a verb may have.
    private static final int COORDINATED = 5;

    private static final Set<String> SUPPOSING =
            Set.of("would", "could", "might", "may", "should", "must", "ought");
    private static final Set<String> COPULAR =
            Set.of("remain", "become", "stay", "seem", "feel", "grow", "look", "sound", "turn");
    private static final Set<String> NONE = Set.of("no", "nobody", "none", "neither", "nor");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

    private final Parse parse;
    private final EnglishPhrases phrases;
    private final Control control;
    private boolean negated;
    private boolean supposed;

    EnglishClauses(Parse parse, EnglishPhrases phrases, Control control) {
        this.parse = parse;
        this.phrases = phrases;
        this.control = control;
    }

    Clause clause(int i) {
        boolean passive = parse instanceof EnglishParse english && english.isPassive(i);
        int start = groupStart(i);
        List<Phrase> subjects = subjects(start, i, STEPS);
        boolean isSupposed = supposed || isConditional(start) || isDenied(subjects);
        return new Clause(start, subjects, passive, negated || areNone(subjects), isSupposed);
    }

    /// The first token of the verb group at `i`; notes negation and supposition on the way.
    private int groupStart(int i) {
        int at = i;
        while (at > 0) {
            switch (parse.at(at - 1)) {
                case NEGATION -> negated = true;
                case MODAL -> supposed |= SUPPOSING.contains(parse.lower(at - 1));
                case AUXILIARY, ADVERB -> {}
                default -> {
                    if (!parse.lower(at - 1).equals("longer")
                            || !parse.lower(at - 2).equals("no")) {
                        return at;
                    }
                    negated = true;
                    at--;
                }
            }
            at--;
        }
        return at;
    }

    private List<Phrase> subjects(int start, int verb, int steps) {
        int left = start - 1;
        if (left < 0 && steps > 0 && isIng(verb)) {
            return ofMainClause(verb);
        }
        if (steps == 0 || left < 0) {
            return List.of();
        }
        return switch (parse.at(left)) {
            case TO -> governed(left, steps);
            case COORDINATOR -> ofPreviousVerb(left, steps);
            case PREPOSITION -> afterPreposition(left, verb, steps);
            case RELATIVE -> antecedent(left);
            case COMMA -> {
                if (isIng(verb)) {
                    yield ofPreviousVerb(left, steps);
                }
                yield start == verb && isReduced(verb) ? ending(left) : beyondComma(left, steps);
            }
            case CLOSE -> beyond(left, WordClass.OPEN);
            case BREAK -> parse.lower(left).equals(":") ? List.of() : beyond(left, WordClass.BREAK);
            case QUOTE -> parse.is(left - 1, WordClass.NOMINAL) ? ending(left) : List.of();
            case PRONOUN -> List.of(new Phrase(left, left + 1, left));
            case NOMINAL ->
                    isIng(verb) && isVessel(left) ? ofPreviousVerb(left, steps) : ending(left + 1);
            case VERB -> isCopular(left) ? subjects(groupStart(left), left, steps - 1) : List.of();
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

    private boolean isIng(int verb) {
        VerbForm form = parse.verb(verb);
        return form != null && form.kind() == VerbForm.Kind.ING;
    }

    /// "Sarraj, supported by Italy, …": a participle that hangs on the noun before it.
    private boolean isReduced(int verb) {
        VerbForm form = parse.verb(verb);
        return form != null && form.kind().mayBePassive() && parse.lower(verb + 1).equals("by");
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
            negated = true;
        } else if (control.has(Kind.SUPPOSE, word) && !going) {
            supposed = true;
        } else if (!control.has(Kind.KEEP, word)
                && !control.has(Kind.KEEP, parse.lower(governor))) {
            return List.of();
        }
        return subjects(groupStart(governor), governor, steps - 1);
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
                ? subjects(groupStart(verb), verb, steps - 1)
                : List.of();
    }

    /// "Accusing China of spying, the United States charged …": the subject of the main clause.
    private List<Phrase> ofMainClause(int verb) {
        for (int comma = verb; comma < parse.size(); comma++) {
            if (parse.is(comma, WordClass.COMMA)) {
                for (int i = comma + 1; i < parse.size() && i < comma + 12; i++) {
                    VerbForm form = parse.verb(i);
                    if (form != null && form.kind().mayBeFinite()) {
                        return subjects(groupStart(i), i, 1);
                    }
                }
                return List.of();
            }
        }
        return List.of();
    }

    /// A verb joined to another, or a participle: both have one subject.
    private List<Phrase> ofPreviousVerb(int from, int steps) {
        boolean negatedHere = negated;
        boolean supposedHere = supposed;
        for (int i = from - 1; i >= 0; i--) {
            if (parse.is(i, WordClass.QUOTE)) {
                return List.of();
            }
            VerbForm form = parse.verb(i);
            boolean copula = form == null && parse.is(i, WordClass.AUXILIARY);
            boolean finite = form != null && form.kind().mayBeFinite() && !hangsOnNoun(i, form);
            if (copula || finite) {
                List<Phrase> found = subjects(groupStart(i), i, steps - 1);
                boolean infinitive = form != null && form.kind() == VerbForm.Kind.BASE;
                negated = negatedHere || infinitive && negated;
                supposed = supposedHere || infinitive && supposed;
                if (!found.isEmpty() || steps <= 1) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /// "talks held between A and B": a participle that is not the verb of its clause.
    private boolean hangsOnNoun(int i, VerbForm form) {
        return form.kind().mayBePassive()
                && parse.is(i - 1, WordClass.NOMINAL)
                && parse.is(i + 1, WordClass.PREPOSITION)
                && !parse.token(i - 1).isCapitalized();
    }

    private List<Phrase> afterPreposition(int left, int verb, int steps) {
        if (!isIng(verb)) {
            return List.of();
        }
        return switch (parse.lower(left)) {
            case "without" -> {
                supposed = true;
                yield ofPreviousVerb(left, steps);
            }
            case "by", "in", "while", "after", "before", "since", "despite" ->
                    ofPreviousVerb(left, steps);
            default -> List.of();
        };
    }

    /// "Haftar, who attacked": what the relative pronoun stands for.
    private List<Phrase> antecedent(int relative) {
        int end = parse.is(relative - 1, WordClass.COMMA) ? relative - 1 : relative;
        Phrase phrase = phrases.before(end);
        if (phrase == null) {
            return List.of();
        }
        boolean ambiguous = phrase.head() != end - 1 && end == relative;
        return ambiguous
                ? List.of(new Phrase(phrase.start(), end, end - 1))
                : withCoordinated(phrase);
    }

    /// "Trump, the nominee, attacked" and "attacked X, praised Y".
    private List<Phrase> beyondComma(int comma, int steps) {
        for (int i = comma - 1; i > 0; i--) {
            if (parse.is(i, WordClass.COMMA)) {
                return parse.is(i - 1, WordClass.NOMINAL) || parse.is(i - 1, WordClass.CLOSE)
                        ? named(i, comma)
                        : List.of();
            }
            if (parse.is(i, WordClass.QUOTE)) {
                return List.of();
            }
        }
        return ofPreviousVerb(comma, steps);
    }

    /// Of a phrase and its apposition the one that is a name: "the leader of Spain, Sánchez,".
    private List<Phrase> named(int first, int second) {
        List<Phrase> before = ending(first);
        Phrase apposition = phrases.before(second);
        boolean isName =
                apposition != null
                        && apposition.start() == first + 1
                        && parse.token(apposition.head()).isCapitalized();
        boolean unnamed = before.stream().noneMatch(p -> parse.token(p.head()).isCapitalized());
        return apposition != null && isName && unnamed ? List.of(apposition) : before;
    }

    private List<Phrase> beyond(int close, WordClass open) {
        for (int i = close - 1; i > 0; i--) {
            if (parse.is(i, open)) {
                return ending(i);
            }
        }
        return List.of();
    }

    private List<Phrase> ending(int end) {
        Phrase phrase = phrases.before(end);
        return phrase == null ? List.of() : withCoordinated(phrase);
    }

    /// "A, B and C attacked" has three subjects; "X met A and B attacked" has one.
    private List<Phrase> withCoordinated(Phrase last) {
        List<Phrase> all = new ArrayList<>();
        all.add(last);
        String joined = parse.lower(last.start() - 1);
        if (!joined.equals("and") && !joined.equals("nor")) {
            return all;
        }
        int end = last.start() - 1;
        Phrase first = phrases.before(parse.is(end - 1, WordClass.COMMA) ? end - 1 : end);
        while (first != null && all.size() < COORDINATED && !isObject(first.start() - 1)) {
            all.addFirst(first);
            boolean goesOn = parse.is(first.start() - 1, WordClass.COMMA);
            first = goesOn ? phrases.before(first.start() - 1) : null;
        }
        return all;
    }

    private boolean isObject(int before) {
        return switch (parse.at(before)) {
            case VERB, PREPOSITION, AUXILIARY, TO -> before >= 0;
            case COORDINATOR -> !parse.lower(before).equals("neither");
            default -> false;
        };
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
