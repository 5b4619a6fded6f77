package org.stancewire.analysis.stance;

import java.util.List;
import java.util.Set;
import org.stancewire.analysis.stance.Carriers.Carrier;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;

/// Reads frames that are nouns: of events ("criticism of X") and of persons ("a critic of X").
final class NounReader {
    private static final Set<String> BECOMING = Set.of("become", "remain", "stay");
    private static final Set<String> AS = Set.of("emerge", "serve", "act", "re-emerge", "know");
    private static final Set<String> ONE = Set.of("one", "some", "among", "two", "three");

    private final Scene scene;
    private final Carriers carriers;
    private final Verdicts verdicts;
    private final boolean russian;

    NounReader(Scene scene, Carriers carriers, Verdicts verdicts, boolean russian) {
        this.scene = scene;
        this.carriers = carriers;
        this.verdicts = verdicts;
        this.russian = russian;
    }

    void event(Spot spot) {
        Parse parse = spot.parse();
        int i = spot.i();
        int start = Carriers.phraseStart(parse, i);
        Carrier carrier = carriers.of(parse, i, start);
        Clause clause = denied(carrier.clause(), parse, start, i);
        for (String marker : spot.frame().markers()) {
            List<Phrase> owners = carriers.owners(parse, i, start, marker);
            List<Phrase> objects = parse.arguments(i, marker);
            if (russian && owners.equals(objects)) {
                owners = List.of();
            }
            if (carrier.receives()) {
                List<Phrase> givers = carriers.givers(parse, i);
                verdicts.add(spot, clause, givers, clause.subjects(), "RECEIVE");
            } else if (!owners.isEmpty()) {
                verdicts.add(spot, Carriers.PLAIN, owners, objects, "NOUN");
            } else if (carrier.clause() != Carriers.PLAIN) {
                verdicts.add(spot, clause, clause.subjects(), objects, "LIGHT");
            } else if (!russian && !objects.isEmpty()) {
                unowned(spot, start, objects);
            }
        }
        if (!russian && spot.frame().markers().contains("with")) {
            List<Phrase> between = parse.arguments(i, "between");
            verdicts.addMutual(spot, Carriers.PLAIN, between);
        }
    }

    /// "Israeli attacks on X", "the speech of X was an attack on Y".
    private void unowned(Spot spot, int start, List<Phrase> objects) {
        Parse parse = spot.parse();
        for (int t = start; t < spot.i(); t++) {
            if (scene.mentionAt(spot.s(), t) != Scene.NONE) {
                int last = scene.lastOf(spot.s(), t);
                List<Phrase> owner = List.of(new Phrase(t, last + 1, last));
                if (last < spot.i()) {
                    verdicts.add(spot, Carriers.PLAIN, owner, objects, "PRENOUN");
                }
                return;
            }
        }
        if (parse.is(start - 1, WordClass.AUXILIARY)) {
            Clause clause = denied(parse.clause(start), parse, start, spot.i());
            verdicts.add(spot, clause, clause.subjects(), objects, "ISNOUN");
        }
    }

    void person(Spot spot) {
        Parse parse = spot.parse();
        int i = spot.i();
        int start = Carriers.phraseStart(parse, i);
        if (!russian) {
            beforeName(spot);
            boolean oneOf =
                    parse.lower(start - 1).equals("of") && ONE.contains(parse.lower(start - 2));
            start = oneOf ? start - 2 : start;
        }
        if (parse.is(start - 1, WordClass.AUXILIARY) || russian) {
            is(spot, denied(Statement.clause(parse, start), parse, start, i));
        } else if (isVerb(parse, start - 1, BECOMING)) {
            is(spot, denied(parse.clause(start - 1), parse, start, i));
        } else if (parse.lower(start - 1).equals("as") && isVerb(parse, start - 2, AS)) {
            is(spot, denied(parse.clause(start - 2), parse, start, i));
        } else if (parse.is(start - 1, WordClass.COMMA)) {
            Phrase before = parse.phraseBefore(start - 1);
            if (before != null) {
                Clause clause = new Clause(i, List.of(before), false, false, false);
                is(spot, denied(clause, parse, start, i));
            }
        }
    }

    private static boolean isVerb(Parse parse, int i, Set<String> lemmas) {
        VerbForm form = parse.verb(i);
        return form != null && lemmas.contains(form.lemma());
    }

    /// "no fan of X", "no confidence in X".
    private static Clause denied(Clause clause, Parse parse, int start, int i) {
        for (int t = start; t < i; t++) {
            if (parse.lower(t).equals("no")) {
                return new Clause(
                        clause.start(),
                        clause.subjects(),
                        clause.passive(),
                        !clause.negated(),
                        clause.supposed());
            }
        }
        return clause;
    }

    /// Whoever is said to be it: "X is a critic of Y", "X is Y's friend".
    private void is(Spot spot, Clause clause) {
        for (String marker : spot.frame().markers()) {
            List<Phrase> objects = spot.parse().arguments(spot.i(), marker);
            verdicts.add(spot, clause, clause.subjects(), objects, "AGENT");
        }
        if (!russian) {
            verdicts.add(spot, clause, clause.subjects(), owner(spot), "AGENT");
        }
    }

    /// "Y's critics": Y.
    private List<Phrase> owner(Spot spot) {
        Parse parse = spot.parse();
        int start = Carriers.phraseStart(parse, spot.i());
        for (int t = spot.i() - 1; t > start; t--) {
            if (parse.is(t, WordClass.POSSESSIVE)) {
                return List.of(new Phrase(start, t, t - 1));
            }
        }
        return List.of();
    }

    /// "Y ally X": a name on both sides.
    private void beforeName(Spot spot) {
        int holder = scene.mentionAt(spot.s(), spot.i() + 1);
        int target = scene.mentionAt(spot.s(), spot.i() - 1);
        List<Phrase> owner = owner(spot);
        if (holder == Scene.NONE || target == Scene.NONE && owner.isEmpty()) {
            return;
        }
        Phrase name = around(spot.s(), spot.i() + 1);
        List<Phrase> whose = target == Scene.NONE ? owner : List.of(around(spot.s(), spot.i() - 1));
        Clause clause = new Clause(spot.i(), List.of(name), false, false, false);
        verdicts.add(spot, clause, List.of(name), whose, "BYNAME");
    }

    /// The mention that the token belongs to.
    private Phrase around(int s, int token) {
        int last = scene.lastOf(s, token);
        return new Phrase(scene.firstOf(s, token), last + 1, last);
    }
}
