package org.stancewire.analysis.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.RussianEndings.Case;

/// Finds the subject of a Russian predicate: a nominative of its clause that agrees with it.
final class RussianSubjects {
    private final Parse parse;
    private final RussianPhrases phrases;
    private final RussianBounds bounds;
    private final RussianAgreement agreement;

    RussianSubjects(Parse parse, RussianPhrases phrases, RussianBounds bounds) {
        this.parse = parse;
        this.phrases = phrases;
        this.bounds = bounds;
        this.agreement = new RussianAgreement(parse);
    }

    /// @param form the form of the verb at `verb`, or null where a noun or adjective is the
    ///     predicate
    List<Phrase> of(int verb, @Nullable VerbForm form) {
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
            List<Phrase> better = agreement.isDoubtful(found, verb) ? after(verb) : List.of();
            return better.isEmpty() || agreement.isDoubtful(better, verb) ? found : better;
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
                return of(j, form);
            }
        }
        VerbForm own = parse.verb(verb);
        if (own != null && own.kind() == VerbForm.Kind.ING) {
            for (int j = verb + 1; j < parse.size(); j++) {
                VerbForm form = parse.verb(j);
                if (form != null && form.kind() != VerbForm.Kind.ING) {
                    return of(j, form);
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

    private List<Phrase> nominative(List<Chunk> chunks, int verb, boolean nearestLast) {
        List<Chunk> order = nearestLast ? chunks.reversed() : chunks;
        for (int k = 0; k < order.size(); k++) {
            Chunk chunk = order.get(k);
            if (chunk.preposition().isEmpty()
                    && chunk.cases().contains(Case.NOM)
                    && (nearestLast || !chunk.isLikelyObject())
                    && agreement.agrees(chunk, parse.lower(verb))) {
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
