package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stancewire.analysis.stance.Filler.Path;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Quote;

/// Makes judgements of frames whose roles are filled by phrases.
final class Verdicts {
    private final Scene scene;
    private final Roles roles;
    private final List<Judgement> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String by = "";
    private final Map<Integer, List<Judgement>> byWord = new HashMap<>();
    private final Set<Integer> silent = new HashSet<>();

    Verdicts(Scene scene, Roles roles) {
        this.scene = scene;
        this.roles = roles;
    }

    /// What is found from now on is found by the tree of a sentence: its rules are called so, and
    /// what the order of words has shown at the same place is not said again.
    void byTree(boolean isByTree) {
        by = isByTree ? "TREE-" : "";
    }

    /// All that was added, and with it `others` that hang on no word.
    Readings with(List<Judgement> others) {
        List<Judgement> all = new ArrayList<>(found);
        all.addAll(others);
        return new Readings(all, byWord, silent);
    }

    /// @param construction how the frame ties its roles together
    void add(
            Spot spot,
            Clause clause,
            List<Phrase> holders,
            List<Phrase> targets,
            String construction) {
        if (holders.isEmpty() || targets.isEmpty()) {
            return;
        }
        int word = spot.parse().token(spot.i()).start();
        if (clause.supposed() || clause.negated() && spot.frame().polarity() == Polarity.AGAINST) {
            silent.add(word);
            return;
        }
        for (Filler holder : roles.holders(spot.s(), holders)) {
            for (Filler target : roles.targets(spot.s(), targets)) {
                boolean same = holder.actor().entity().equals(target.actor().entity());
                if (!same && target.path() != Path.SPEAKER) {
                    Judgement one = judgement(spot, clause, holder, target, by + construction);
                    if (seen.add(key(spot, one)) || by.isEmpty()) {
                        found.add(one);
                        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(one);
                    }
                }
            }
        }
    }

    /// Each of these towards each other: "A and B clashed". Who did not agree need not be at odds.
    void addMutual(Spot spot, Clause clause, List<Phrase> all) {
        if (clause.negated()) {
            return;
        }
        for (Phrase holder : all) {
            for (Phrase target : all) {
                if (!holder.equals(target)) {
                    add(spot, clause, List.of(holder), List.of(target), "MUTUAL");
                }
            }
        }
    }

    private static String key(Spot spot, Judgement one) {
        return spot.s()
                + " "
                + spot.i()
                + ' '
                + one.holder().entity()
                + '\n'
                + one.target().entity();
    }

    private Judgement judgement(
            Spot spot, Clause clause, Filler holder, Filler target, String construction) {
        Frame frame = spot.frame();
        int start = clause == Carriers.PLAIN ? spot.i() : Math.min(spot.i(), clause.start());
        int first = Math.min(start, Math.min(holder.first(), target.first()));
        int last = Math.max(spot.i(), Math.max(target.last(), holder.last()));
        if (Demands.isDemand(frame) || Naming.isNaming(frame)) {
            last = Demands.end(spot.parse(), last);
        }
        return new Judgement(
                holder.actor(),
                target.actor(),
                clause.negated() ? Polarity.AGAINST : frame.polarity(),
                basis(spot, holder),
                rule(frame, clause, construction, holder, target),
                frame.word(),
                scene.span(spot.s(), first, last));
    }

    private Basis basis(Spot spot, Filler holder) {
        Quote quote = scene.quoteAt(spot.s(), spot.i());
        boolean own = quote != null && holder.actor().entity().equals(quote.speaker());
        return own ? Basis.QUOTE : spot.frame().basis();
    }

    private static String rule(
            Frame frame, Clause clause, String construction, Filler holder, Filler target) {
        return construction
                + ' '
                + frame.basis()
                + ' '
                + (clause.negated() ? "NOT-" : "")
                + frame.polarity()
                + (frame.isWeak() ? "?" : "")
                + ' '
                + holder.path()
                + '>'
                + target.path();
    }
}
