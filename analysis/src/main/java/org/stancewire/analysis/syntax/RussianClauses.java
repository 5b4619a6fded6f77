package org.stancewire.analysis.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Control.Kind;
import org.stancewire.analysis.syntax.RussianEndings.Case;

/// Finds the subject of a Russian predicate: a nominative of its clause that agrees with it.
final class RussianClauses {
    private static final Set<String> CONDITIONS = Set.of("если", "ли", "чтобы");

    private final Parse parse;
    private final RussianPhrases phrases;
    private final RussianBounds bounds;
    private final Control control;

    RussianClauses(Parse parse, RussianPhrases phrases, RussianBounds bounds, Control control) {
        this.parse = parse;
        this.phrases = phrases;
        this.bounds = bounds;
        this.control = control;
    }

    Clause clause(int i) {
        VerbForm form = parse.verb(i);
        boolean passive = form != null && form.kind() == VerbForm.Kind.PARTICIPLE;
        boolean negated = isNegated(i);
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
                return new Clause(governor, owner, passive, negated, isConditional(i));
            }
            String word = parse.lower(governor);
            supposed =
                    governs(Kind.SUPPOSE, word)
                            || governs(Kind.OBJECT, word)
                            || governs(Kind.DOUBT, word);
            boolean refuses = governs(Kind.REFUSE, word);
            negated = negated != (refuses != isNegated(governor));
            at = governor;
        }
        supposed |= isConditional(i);
        return new Clause(at, subjects(at, form), passive, negated, supposed);
    }

    private boolean governs(Kind kind, String word) {
        for (String start : control.words().getOrDefault(kind, Set.of())) {
            if (word.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /// The word that governs the infinitive at `i`, or -1.
    private int governor(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 6; j--) {
            for (Kind kind : Kind.values()) {
                if (governs(kind, parse.lower(j)) && !parse.is(j, WordClass.PREPOSITION)) {
                    return j;
                }
            }
            if (parse.is(j, WordClass.COMMA) || parse.is(j, WordClass.STOP)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isNegated(int i) {
        int at = i - 1;
        while (parse.is(at, WordClass.ADVERB) || parse.is(at, WordClass.AUXILIARY)) {
            at--;
        }
        return parse.lower(at).equals("не") || parse.lower(at).equals("нельзя");
    }

    private boolean isConditional(int i) {
        for (int j = i - 1; j >= 0 && !parse.is(j, WordClass.STOP); j--) {
            if (CONDITIONS.contains(parse.lower(j))) {
                return true;
            }
            if (parse.is(j, WordClass.COMMA)) {
                break;
            }
        }
        return isDoubted(i)
                || parse.lower(i + 1).equals("бы")
                || parse.lower(i + 1).equals("ли")
                || parse.lower(i - 1).equals("бы");
    }

    /// "опасается, что …", "нельзя сказать, что …": what follows is not said to be so.
    private boolean isDoubted(int i) {
        int that = i - 1;
        while (that > 0 && !parse.lower(that).equals("что")) {
            if (parse.is(that, WordClass.COMMA) || parse.is(that, WordClass.STOP)) {
                return false;
            }
            that--;
        }
        for (int j = that - 2; j >= 0 && j > that - 6 && parse.is(that - 1, WordClass.COMMA); j--) {
            if (parse.is(j, WordClass.COMMA) || parse.is(j, WordClass.STOP)) {
                return false;
            }
            if (governs(Kind.DOUBT, parse.lower(j))) {
                return true;
            }
        }
        return false;
    }

    private List<Phrase> subjects(int verb, @Nullable VerbForm form) {
        int start = bounds.start(verb);
        if (parse.is(start - 1, WordClass.RELATIVE) || parse.is(start, WordClass.RELATIVE)) {
            int relative = parse.is(start, WordClass.RELATIVE) ? start : start - 1;
            boolean other =
                    parse.lower(relative).equals("который")
                            && (RussianEndings.isFeminineVerb(parse.lower(verb))
                                    || RussianEndings.isPluralVerb(parse.lower(verb)));
            List<Phrase> before = other ? List.of() : antecedent(relative);
            return before.isEmpty() ? after(verb) : before;
        }
        if (form != null && form.kind() == VerbForm.Kind.ING) {
            return ofMainVerb(verb);
        }
        List<Phrase> found = nominative(phrases.between(start, verb), verb, true);
        if (!found.isEmpty()) {
            List<Phrase> better = isDoubtful(found, verb) ? after(verb) : List.of();
            return better.isEmpty() || isDoubtful(better, verb) ? found : better;
        }
        if (joinsPreviousVerb(start)) {
            return ofMainVerb(verb);
        }
        List<Phrase> after = after(verb);
        return after.isEmpty() && parse.lower(start - 1).equals("что") ? ofMainVerb(verb) : after;
    }

    private List<Phrase> after(int verb) {
        return nominative(phrases.between(verb + 1, bounds.end(verb + 1)), verb, false);
    }

    /// "Иран осудила Франция": a masculine name before a feminine verb may be its object.
    private boolean isDoubtful(List<Phrase> subjects, int verb) {
        String word = parse.lower(subjects.getFirst().head());
        char last = word.charAt(word.length() - 1);
        return subjects.size() == 1
                && RussianEndings.isFeminineVerb(parse.lower(verb))
                && "бвгджзйклмнпрстфхцчшщ".indexOf(last) >= 0;
    }

    /// "осудил … и поддержал": no phrase stands between the coordinator and the second verb.
    private boolean joinsPreviousVerb(int start) {
        return parse.is(start - 1, WordClass.COORDINATOR) || parse.is(start, WordClass.COORDINATOR);
    }

    private List<Phrase> ofMainVerb(int verb) {
        for (int j = verb - 1; j >= 0; j--) {
            VerbForm form = parse.verb(j);
            if (form != null
                    && form.kind() != VerbForm.Kind.ING
                    && form.kind() != VerbForm.Kind.BASE) {
                return subjects(j, form);
            }
        }
        VerbForm own = parse.verb(verb);
        if (own != null && own.kind() == VerbForm.Kind.ING) {
            for (int j = verb + 1; j < parse.size(); j++) {
                VerbForm form = parse.verb(j);
                if (form != null && form.kind() != VerbForm.Kind.ING) {
                    return subjects(j, form);
                }
            }
        }
        return List.of();
    }

    private List<Phrase> antecedent(int relative) {
        String form = parse.lower(relative);
        boolean nominative =
                Set.of("который", "которая", "которое", "которые", "кто").contains(form);
        int end = parse.is(relative - 1, WordClass.COMMA) ? relative - 1 : relative;
        Phrase phrase = nominative ? parse.phraseBefore(end) : null;
        return phrase == null ? List.of() : List.of(phrase);
    }

    private List<Phrase> nominative(
            List<RussianPhrases.Chunk> chunks, int verb, boolean nearestLast) {
        List<RussianPhrases.Chunk> order = nearestLast ? chunks.reversed() : chunks;
        for (int k = 0; k < order.size(); k++) {
            RussianPhrases.Chunk chunk = order.get(k);
            if (chunk.preposition().isEmpty()
                    && chunk.cases().contains(Case.NOM)
                    && (nearestLast || !chunk.isLikelyObject())
                    && agrees(chunk, parse.lower(verb))) {
                List<Phrase> all = new ArrayList<>();
                all.add(chunk.phrase());
                int other = nearestLast ? k + 1 : k - 1;
                if (chunk.joined() && other >= 0 && other < order.size()) {
                    all.addFirst(order.get(other).phrase());
                }
                return all;
            }
        }
        return List.of();
    }

    /// Whether number and gender of a verb's form do not speak against a subject.
    private boolean agrees(RussianPhrases.Chunk chunk, String verb) {
        String word = parse.lower(chunk.phrase().head());
        if (chunk.isAcronym() || word.length() < 3) {
            return true;
        }
        char last = word.charAt(word.length() - 1);
        boolean consonant = "бвгджзйклмнпрстфхцчшщ".indexOf(last) >= 0;
        if (RussianEndings.isPluralVerb(verb)) {
            return chunk.joined()
                    || last == 'ы'
                    || last == 'и'
                    || last == 'я'
                    || last == 'а'
                    || word.equals("они")
                    || word.equals("мы")
                    || last == 'е';
        }
        if (RussianEndings.isFeminineVerb(verb)) {
            return !consonant
                    || chunk.isName() && !RussianEndings.ends(word, "ин", "ов", "ев", "ий");
        }
        boolean isPast = RussianEndings.isPast(verb);
        if (isPast && verb.endsWith("л") || verb.endsWith("лся")) {
            return consonant
                    || last == 'ь'
                    || chunk.isName()
                            && !word.endsWith("ия")
                            && !RussianEndings.isSurnameGenitive(word);
        }
        return true;
    }
}
