package org.stancewire.analysis.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.RussianEndings.Case;
import org.stancewire.analysis.text.Sentence;

/// A Russian sentence: endings tell who does what, order decides where they are ambiguous.
final class RussianParse extends Parse {
    private final RussianPhrases phrases = new RussianPhrases(this);
    private final RussianBounds bounds = new RussianBounds(this);
    private final Control control;

    RussianParse(
            Sentence sentence, WordClass[] classes, @Nullable VerbForm[] verbs, Control control) {
        super(sentence, classes, verbs);
        this.control = control;
    }

    @Override
    public List<Phrase> agents(int i) {
        List<Phrase> after = arguments(i, "ins");
        if (!after.isEmpty() || is(i, WordClass.VERB)) {
            return after;
        }
        List<Chunk> chunks = phrases.between(i + 1, bounds.end(i + 1));
        boolean ofTarget =
                chunks.size() > 1
                        && isPlain(chunks.get(0), Case.GEN)
                        && isPlain(chunks.get(1), Case.INS);
        return ofTarget ? List.of(chunks.get(1).phrase()) : List.of();
    }

    private static boolean isPlain(Chunk chunk, Case wanted) {
        return chunk.preposition().isEmpty() && chunk.cases().contains(wanted);
    }

    @Override
    public @Nullable Phrase phraseBefore(int end) {
        List<Chunk> chunks = phrases.between(bounds.start(end), end);
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
        List<Phrase> subjects = isNoun ? List.of() : clause(i).subjects();
        for (Chunk chunk : phrases.between(from, bounds.end(from))) {
            boolean fits =
                    chunk.preposition().equals(preposition)
                            && chunk.cases().contains(wanted)
                            && !subjects.contains(chunk.phrase());
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
        return found.isEmpty() && !isNoun && words.length <= 2
                ? before(i, preposition, wanted, subjects)
                : found;
    }

    /// "Россию осудила НАТО", "которую осудила НАТО": an object before its verb.
    private List<Phrase> before(int i, String preposition, Case wanted, List<Phrase> subjects) {
        int start = bounds.start(i);
        for (Chunk chunk : phrases.between(start, i)) {
            boolean fits =
                    chunk.preposition().equals(preposition)
                            && chunk.cases().contains(wanted)
                            && !subjects.contains(chunk.phrase())
                            && (!subjects.isEmpty() || !chunk.cases().contains(Case.NOM))
                            && !chunk.isAcronym();
            if (fits) {
                return List.of(chunk.phrase());
            }
        }
        int relative = is(start, WordClass.RELATIVE) ? start : start - 1;
        boolean isObject =
                wanted == Case.ACC
                        && preposition.isEmpty()
                        && is(relative, WordClass.RELATIVE)
                        && is(relative - 1, WordClass.COMMA)
                        && lower(relative).startsWith("котор");
        Phrase antecedent = isObject ? phraseBefore(relative - 1) : null;
        return antecedent == null || subjects.contains(antecedent)
                ? List.of()
                : List.of(antecedent);
    }

    /// "процессу в Ливии": a phrase with the place that hangs on it.
    private Phrase withPlace(Chunk chunk) {
        Phrase phrase = chunk.phrase();
        String next = lower(phrase.end());
        boolean named = token(phrase.head()).isCapitalized();
        if (named || !next.equals("в") && !next.equals("с") && !next.equals("на")) {
            return phrase;
        }
        int end = bounds.end(phrase.end());
        List<Chunk> after = phrases.between(phrase.end(), end);
        return after.isEmpty()
                ? phrase
                : new Phrase(phrase.start(), after.getFirst().end(), phrase.head());
    }

    /// The token after a preposition of several words ("со стороны") that follows `i`, or -1.
    private int after(int i, String preposition) {
        String[] words = preposition.split(" ");
        int end = bounds.end(i + 1);
        for (int j = i + 1; j + words.length <= end; j++) {
            int same = 0;
            while (same < words.length && lower(j + same).equals(words[same])) {
                same++;
            }
            if (same == words.length) {
                return j + same;
            }
        }
        return -1;
    }

    @Override
    Clause readClause(int i) {
        return new RussianClauses(this, phrases, bounds, control).clause(i);
    }
}
