package org.stancewire.analysis.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stancewire.analysis.syntax.Control.Kind;
import org.stancewire.analysis.syntax.tree.Dependencies;

/// Finds the subject and the mood of an English predicate in a dependency tree.
final class EnglishTreeClauses {
    /// How often the way to the subject may go on to another predicate.
    private static final int STEPS = 6;

    private static final Set<String> SUPPOSING =
            Set.of("would", "could", "might", "may", "should", "must", "ought");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> INSTEAD = Set.of("without", "instead", "rather", "against");
    private static final Set<String> NONE = Set.of("no", "nobody", "none", "neither", "nor");
    private static final Set<String> REFUSAL =
            Set.of("refusal", "failure", "inability", "reluctance", "unwillingness");

    private final EnglishTreeParse parse;
    private final Dependencies tree;
    private final Control control;
    private boolean negated;
    private boolean supposed;

    EnglishTreeClauses(EnglishTreeParse parse, Dependencies tree, Control control) {
        this.parse = parse;
        this.tree = tree;
        this.control = control;
    }

    Clause clause(int i) {
        List<Phrase> subjects = subjects(i, STEPS);
        for (Phrase phrase : subjects) {
            negated |= NONE.contains(parse.lower(phrase.start()));
            negated |= NONE.contains(parse.lower(phrase.start() - 1));
        }
        return new Clause(start(i), subjects, parse.isPassive(i), negated, supposed);
    }

    private int start(int i) {
        int start = i;
        for (int child : tree.children(i)) {
            boolean ofGroup = tree.is(child, "aux") || tree.is(child, "cop");
            start = ofGroup ? Math.min(start, child) : start;
        }
        return start;
    }

    private List<Phrase> subjects(int i, int steps) {
        boolean hasMood = readMood(i);
        int subject = tree.child(i, "nsubj");
        if (subject >= 0) {
            return parse.is(subject, WordClass.RELATIVE)
                    ? antecedent(i, subject)
                    : parse.phrases(subject);
        }
        int head = tree.head(i);
        if (head < 0 || steps == 0) {
            return List.of();
        }
        return switch (tree.label(i)) {
            case "conj" -> joined(head, steps, hasMood);
            case "xcomp" -> governed(i, head, steps);
            case "advcl" -> adverbial(i, head, steps);
            case "acl" -> ofNoun(i, head, steps);
            case "acl:relcl" -> parse.phrases(head);
            default -> List.of();
        };
    }

    private List<Phrase> joined(int head, int steps, boolean hasMood) {
        boolean negatedHere = negated;
        boolean supposedHere = supposed;
        List<Phrase> found = subjects(head, steps - 1);
        if (hasMood) {
            supposed = supposedHere;
        }
        negated = negatedHere;
        return found;
    }

    /// Notes negation and supposition at one predicate; tells whether it has auxiliaries of its
    /// own.
    private boolean readMood(int i) {
        boolean hasMood = false;
        for (int child : tree.children(i)) {
            String word = parse.lower(child);
            if (parse.is(child, WordClass.NEGATION) || word.equals("not")) {
                negated = !negated;
            } else if (word.equals("longer") && parse.lower(child - 1).equals("no")) {
                negated = !negated;
            } else if (tree.is(child, "aux")) {
                hasMood = true;
                supposed |= SUPPOSING.contains(word);
            } else if (tree.is(child, "mark")) {
                supposed |= CONDITIONS.contains(word);
            }
        }
        int head = tree.head(i);
        if (head >= 0 && tree.label(i).equals("ccomp")) {
            supposed |= control.has(Kind.DENY, parse.lemma(head));
        }
        return hasMood;
    }

    private List<Phrase> antecedent(int i, int relative) {
        int head = tree.head(i);
        if (head >= 0 && head < relative && tree.is(i, "acl")) {
            return parse.phrases(head);
        }
        int end = parse.is(relative - 1, WordClass.COMMA) ? relative - 1 : relative;
        Phrase phrase = parse.phraseBefore(end);
        return phrase == null ? List.of() : List.of(phrase);
    }

    /// "vowed to attack", "urged B to attack".
    private List<Phrase> governed(int i, int head, int steps) {
        String word = parse.lemma(head);
        String form = parse.lower(head);
        int object = tree.child(head, "obj");
        if (object >= 0 && object < i && !parse.isPassive(head)) {
            if (control.has(Kind.MAKE, word)) {
                return parse.phrases(object);
            }
            return control.has(Kind.WISH, word) ? subjects(head, steps - 1) : List.of();
        }
        if (control.has(Kind.REFUSE, word)) {
            negated = !negated;
        } else if (control.has(Kind.SUPPOSE, word) && !form.equals("going")) {
            supposed = true;
        } else if (!control.has(Kind.KEEP, word) && !control.has(Kind.KEEP, form)) {
            return List.of();
        }
        return subjects(head, steps - 1);
    }

    /// "…, accusing B", "in order to punish B".
    private List<Phrase> adverbial(int i, int head, int steps) {
        int mark = Math.max(tree.child(i, "mark"), tree.child(i, "case"));
        String word = mark < 0 ? parse.lower(i - 1) : parse.lower(mark);
        boolean negatedHere = negated;
        if (INSTEAD.contains(word)) {
            supposed = true;
        }
        boolean isIng = tree.form(i).equals("VBG");
        boolean ofOther = word.equals("for") || word.equals("of") || word.equals("from");
        if (!isIng && !word.equals("to") || ofOther) {
            return List.of();
        }
        boolean supposedHere = supposed;
        List<Phrase> found = subjects(head, steps - 1);
        negated = negatedHere;
        supposed = supposedHere;
        return found;
    }

    /// "officials attacking B", "a statement attacking B", "the decision of A to attack B".
    private List<Phrase> ofNoun(int i, int noun, int steps) {
        String word = parse.lower(noun);
        boolean infinitive = parse.is(i - 1, WordClass.TO) || tree.child(i, "mark") >= 0;
        boolean isVessel = control.has(Kind.VESSEL, word);
        if (!infinitive && !isVessel) {
            return parse.phrases(noun);
        }
        if (REFUSAL.contains(word)) {
            negated = !negated;
        }
        int owner = tree.child(noun, "nmod:poss");
        if (owner >= 0) {
            return parse.phrases(owner);
        }
        int verb = tree.head(noun);
        boolean negatedHere = negated;
        List<Phrase> found =
                verb >= 0 && tree.is(noun, "obj") ? subjects(verb, steps - 1) : new ArrayList<>();
        negated |= negatedHere;
        return found;
    }
}
