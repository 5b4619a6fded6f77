package org.stancewire.analysis.stance;

import java.util.List;
import java.util.Set;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;

/// What stands around the noun of an event and tells whose it is: the verb that carries it
/// ("expressed support", "received support"), its possessor, "by" and "from".
final class Carriers {
    /// No verb carries the noun.
    static final Clause PLAIN = new Clause(0, List.of(), false, false, false);

    private static final Carrier NONE = new Carrier(PLAIN, false);
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
    private static final Set<String> MEANS = Set.of("при", "благодаря");

    /// How far before its noun a Russian verb may stand, in tokens.
    private static final int REACH = 5;

    private final Frames frames;
    private final boolean russian;

    Carriers(Frames frames, boolean russian) {
        this.frames = frames;
        this.russian = russian;
    }

    /// @param receives whether the subject is not whose the noun is, but whom it is for
    record Carrier(Clause clause, boolean receives) {}

    /// The verb that carries the noun at `i`, whose phrase begins at `start`.
    Carrier of(Parse parse, int i, int start) {
        int before = start - 1;
        if (russian) {
            return MEANS.contains(parse.lower(before))
                    ? thanksTo(parse, i)
                    : russianVerb(parse, before);
        }
        VerbForm form = parse.verb(before);
        String word = form == null ? "" : form.lemma();
        VerbForm calling = parse.lower(before).equals("for") ? parse.verb(before - 1) : null;
        if (calling != null && frames.isCall(calling.lemma())) {
            return new Carrier(parse.clause(before - 1), false);
        }
        return carrier(parse, before, HAVE.contains(parse.lower(before)) ? "have" : word);
    }

    private Carrier russianVerb(Parse parse, int from) {
        for (int j = from; j >= 0 && j > from - REACH; j--) {
            if (parse.verb(j) != null) {
                return carrier(parse, j, parse.lower(j));
            }
        }
        return NONE;
    }

    /// "При поддержке X Y …": the verb of the same clause has for its subject whom X supports.
    private static Carrier thanksTo(Parse parse, int i) {
        for (int j = i + 1; j < parse.size() && !parse.is(j, WordClass.COMMA); j++) {
            if (parse.verb(j) != null) {
                return new Carrier(parse.clause(j), true);
            }
        }
        return NONE;
    }

    private Carrier carrier(Parse parse, int verb, String word) {
        if (frames.isReceive(word)) {
            return new Carrier(parse.clause(verb), true);
        }
        if (frames.isLose(word)) {
            Clause clause = parse.clause(verb);
            return new Carrier(turned(clause), false);
        }
        return frames.isLight(word) ? new Carrier(parse.clause(verb), false) : NONE;
    }

    private static Clause turned(Clause clause) {
        return new Clause(
                clause.start(),
                clause.subjects(),
                clause.passive(),
                !clause.negated(),
                clause.supposed());
    }

    /// From whom comes what the subject receives.
    List<Phrase> givers(Parse parse, int i) {
        if (russian) {
            List<Phrase> owner = parse.arguments(i, "gen");
            return owner.isEmpty() ? parse.arguments(i, "со стороны gen") : owner;
        }
        List<Phrase> from = parse.arguments(i, "from");
        return from.isEmpty() ? parse.arguments(i, "of") : from;
    }

    /// Whose criticism it is: "Russia's", "by Russia", "from Russia", "со стороны России".
    List<Phrase> owners(Parse parse, int i, int start, String marker) {
        if (russian) {
            List<Phrase> side = parse.arguments(i, "со стороны gen");
            if (!side.isEmpty()) {
                return side;
            }
            return marker.equals("gen") ? parse.agents(i) : parse.arguments(i, "gen");
        }
        for (int t = i - 1; t > start; t--) {
            if (parse.is(t, WordClass.POSSESSIVE)) {
                return List.of(new Phrase(start, t, t - 1));
            }
        }
        List<Phrase> by = parse.arguments(i, "by");
        if (by.isEmpty() && marker.equals("with")) {
            return List.of();
        }
        return by.isEmpty() ? parse.arguments(i, "from") : by;
    }

    /// The start of the noun phrase that the token at `i` belongs to.
    static int phraseStart(Parse parse, int i) {
        int at = i;
        while (parse.is(at - 1, WordClass.NOMINAL)
                || parse.is(at - 1, WordClass.DETERMINER)
                || parse.is(at - 1, WordClass.POSSESSIVE)
                || parse.is(at - 1, WordClass.HYPHEN)
                || parse.is(at - 1, WordClass.ADVERB)) {
            at--;
        }
        return at;
    }
}
