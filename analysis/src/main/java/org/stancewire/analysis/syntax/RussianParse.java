package org.stancewire.analysis.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Control.Kind;
import org.stancewire.analysis.syntax.RussianEndings.Case;
import org.stancewire.analysis.text.Sentence;

/// A Russian sentence: endings tell who does what, order decides where they are ambiguous.
final class RussianParse extends Parse {
    private static final Set<String> CONDITIONS = Set.of("если", "ли", "чтобы");

    private final RussianPhrases phrases = new RussianPhrases(this);
    private final Control control;

    RussianParse(
            Sentence sentence, WordClass[] classes, @Nullable VerbForm[] verbs, Control control) {
        super(sentence, classes, verbs);
        this.control = control;
    }

    @Override
    public List<Phrase> agents(int i) {
        return arguments(i, "ins");
    }

    @Override
    public @Nullable Phrase phraseBefore(int end) {
        List<RussianPhrases.Chunk> chunks = phrases.between(phrases.clauseStart(end), end);
        return chunks.isEmpty() || chunks.getLast().end() != end ? null : chunks.getLast().phrase();
    }

    @Override
    public List<Phrase> arguments(int i, String marker) {
        String[] words = marker.isEmpty() ? new String[] {"acc"} : marker.split(" ");
        Case wanted = Case.valueOf(words[words.length - 1].toUpperCase(Locale.ROOT));
        String preposition = words.length == 1 ? "" : marker.substring(0, marker.lastIndexOf(' '));
        int from = i + 1;
        if (preposition.indexOf(' ') >= 0) {
            from = after(i, preposition);
            preposition = "";
            if (from < 0) {
                return List.of();
            }
        }
        List<Phrase> found = new ArrayList<>();
        boolean isNoun = !is(i, WordClass.VERB);
        for (RussianPhrases.Chunk chunk : phrases.between(from, phrases.clauseEnd(from))) {
            boolean fits =
                    chunk.preposition().equals(preposition) && chunk.cases().contains(wanted);
            if (!found.isEmpty()) {
                if (fits && chunk.joined() || chunk.joined() && chunk.cases().contains(wanted)) {
                    found.add(chunk.phrase());
                    continue;
                }
                return found;
            }
            if (fits) {
                found.add(preposition.isEmpty() ? withPlace(chunk) : chunk.phrase());
            } else if (isNoun && preposition.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /// "процессу в Ливии": a phrase with the place that hangs on it.
    private Phrase withPlace(RussianPhrases.Chunk chunk) {
        Phrase phrase = chunk.phrase();
        String next = lower(phrase.end());
        boolean named = token(phrase.head()).isCapitalized();
        if (named || !next.equals("в") && !next.equals("с") && !next.equals("на")) {
            return phrase;
        }
        int end = phrases.clauseEnd(phrase.end());
        List<RussianPhrases.Chunk> after = phrases.between(phrase.end(), end);
        return after.isEmpty()
                ? phrase
                : new Phrase(phrase.start(), after.getFirst().end(), phrase.head());
    }

    /// The token after a preposition of two words ("со стороны") that follows `i`, or -1.
    private int after(int i, String preposition) {
        String[] words = preposition.split(" ");
        for (int j = i + 1; j + 1 < phrases.clauseEnd(i + 1); j++) {
            if (lower(j).equals(words[0]) && lower(j + 1).equals(words[1])) {
                return j + 2;
            }
        }
        return -1;
    }

    @Override
    Clause readClause(int i) {
        VerbForm form = verb(i);
        boolean passive = form != null && form.kind() == VerbForm.Kind.PARTICIPLE;
        boolean negated = isNegated(i);
        boolean supposed = false;
        int at = i;
        if (form != null && form.kind() == VerbForm.Kind.BASE) {
            int governor = governor(i);
            if (governor < 0) {
                return new Clause(i, List.of(), passive, negated, true);
            }
            if (is(governor, WordClass.NOMINAL) && RussianEndings.isEventNoun(lower(governor))) {
                List<Phrase> owner = arguments(governor, "gen");
                return new Clause(governor, owner, passive, negated, isConditional(i));
            }
            String word = lower(governor);
            supposed = governs(Kind.SUPPOSE, word) || governs(Kind.OBJECT, word);
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
                if (governs(kind, lower(j)) && !is(j, WordClass.PREPOSITION)) {
                    return j;
                }
            }
            if (is(j, WordClass.COMMA) || is(j, WordClass.STOP)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isNegated(int i) {
        int at = i - 1;
        while (is(at, WordClass.ADVERB) || is(at, WordClass.AUXILIARY)) {
            at--;
        }
        return lower(at).equals("не") || lower(at).equals("нельзя");
    }

    private boolean isConditional(int i) {
        for (int j = i - 1; j >= 0 && !is(j, WordClass.STOP); j--) {
            if (CONDITIONS.contains(lower(j))) {
                return true;
            }
            if (is(j, WordClass.COMMA)) {
                break;
            }
        }
        return lower(i + 1).equals("бы") || lower(i + 1).equals("ли") || lower(i - 1).equals("бы");
    }

    private List<Phrase> subjects(int verb, @Nullable VerbForm form) {
        int start = phrases.clauseStart(verb);
        if (is(start - 1, WordClass.RELATIVE) || is(start, WordClass.RELATIVE)) {
            return antecedent(is(start, WordClass.RELATIVE) ? start : start - 1);
        }
        if (form != null && form.kind() == VerbForm.Kind.ING) {
            return ofMainVerb(verb);
        }
        List<Phrase> found = nominative(phrases.between(start, verb), verb, true);
        if (!found.isEmpty()) {
            return found;
        }
        if (joinsPreviousVerb(start)) {
            return ofMainVerb(verb);
        }
        int end = phrases.clauseEnd(verb + 1);
        return nominative(phrases.between(verb + 1, end), verb, false);
    }

    /// "осудил … и поддержал": no phrase stands between the coordinator and the second verb.
    private boolean joinsPreviousVerb(int start) {
        return is(start - 1, WordClass.COORDINATOR) || is(start, WordClass.COORDINATOR);
    }

    private List<Phrase> ofMainVerb(int verb) {
        for (int j = verb - 1; j >= 0; j--) {
            VerbForm form = verb(j);
            if (form != null
                    && form.kind() != VerbForm.Kind.ING
                    && form.kind() != VerbForm.Kind.BASE) {
                return subjects(j, form);
            }
        }
        return List.of();
    }

    private List<Phrase> antecedent(int relative) {
        String form = lower(relative);
        boolean nominative =
                Set.of("который", "которая", "которое", "которые", "кто").contains(form);
        int end = is(relative - 1, WordClass.COMMA) ? relative - 1 : relative;
        Phrase phrase = nominative ? phraseBefore(end) : null;
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
                    && phrases.agrees(chunk, lower(verb))) {
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
}
