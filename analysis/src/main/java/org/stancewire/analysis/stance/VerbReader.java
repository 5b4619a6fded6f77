package org.stancewire.analysis.stance;

import java.util.List;
import java.util.Set;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;

/// Reads frames that are verbs, in the active and the passive voice.
final class VerbReader {
    /// What ties the other to a verb that both do: "A clashed with B", "A and B clashed".
    private static final Set<String> TOGETHER = Set.of("with", "с ins");

    private final Verdicts verdicts;

    VerbReader(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /// "X condemned Y", "Y was condemned by X", "X and Y clashed".
    void holds(Spot spot) {
        Parse parse = spot.parse();
        Frame frame = spot.frame();
        Clause clause = parse.clause(spot.i());
        if (clause.passive() || isReflexive(parse.lower(spot.i()), frame)) {
            if (mayBePassive(parse, spot.i(), frame)) {
                List<Phrase> by = parse.agents(spot.i());
                verdicts.add(spot, clause, by, clause.subjects(), "PASSIVE");
            }
            return;
        }
        boolean alone = true;
        for (String marker : frame.markers()) {
            List<Phrase> objects = parse.arguments(spot.i(), marker);
            alone &= objects.isEmpty();
            if (objects.isEmpty() && marker.isEmpty()) {
                objects = relativeObject(parse, clause);
            }
            objects = withHead(frame, parse, objects);
            verdicts.add(spot, clause, clause.subjects(), objects, "VERB");
        }
        boolean together =
                alone
                        && frame.markers().stream().anyMatch(TOGETHER::contains)
                        && (frame.polarity() == Polarity.AGAINST || frame.basis() == Basis.ACTION)
                        && !parse.is(spot.i() + 1, WordClass.TO)
                        && parse.arguments(spot.i(), "").isEmpty();
        if (together || isEachOther(parse, spot.i())) {
            verdicts.addMutual(spot, clause, clause.subjects());
        }
    }

    /// "B, whom A has attacked,": what the relative pronoun before the subject stands for.
    private static List<Phrase> relativeObject(Parse parse, Clause clause) {
        if (clause.subjects().isEmpty()) {
            return List.of();
        }
        int relative = clause.subjects().getFirst().start() - 1;
        if (!parse.is(relative, WordClass.RELATIVE)) {
            return List.of();
        }
        boolean apart = parse.is(relative - 1, WordClass.COMMA);
        Phrase antecedent = parse.phraseBefore(apart ? relative - 1 : relative);
        return antecedent == null ? List.of() : List.of(antecedent);
    }

    /// "accused each other".
    private static boolean isEachOther(Parse parse, int verb) {
        int at = verb + 1;
        while (parse.is(at, WordClass.ADVERB) || parse.is(at, WordClass.PREPOSITION)) {
            at++;
        }
        boolean each = parse.lower(at).equals("each") && parse.lower(at + 1).equals("other");
        return each || parse.lower(at).equals("one") && parse.lower(at + 1).equals("another");
    }

    /// "критикуется", "финансируется": what has an object otherwise has none with this ending.
    private static boolean isReflexive(String word, Frame frame) {
        boolean ends = word.endsWith("ся") || word.endsWith("сь");
        return ends && frame.markers().contains("acc");
    }

    /// Whether the subject of its passive is the target: of "called out by" it is, of "objected to"
    /// not.
    private static boolean mayBePassive(Parse parse, int i, Frame frame) {
        List<String> markers = frame.markers();
        return markers.contains("") && frame.heads().isEmpty()
                || markers.contains("acc")
                || markers.contains(parse.lower(i + 1)) && parse.is(i + 1, WordClass.ADVERB);
    }

    /// Of the phrases those that hang on one of the nouns that the frame asks for.
    private static List<Phrase> withHead(Frame frame, Parse parse, List<Phrase> phrases) {
        return frame.heads().isEmpty()
                ? phrases
                : phrases.stream()
                        .filter(p -> frame.heads().contains(parse.lower(p.head())))
                        .toList();
    }

    /// "X angered Y": Y is against X. In the passive, "Y was angered by X", Y is the subject.
    void moves(Spot spot) {
        Parse parse = spot.parse();
        Clause clause = parse.clause(spot.i());
        if (clause.negated()) {
            return;
        }
        if (clause.passive()) {
            verdicts.add(spot, clause, clause.subjects(), parse.agents(spot.i()), "MOVES");
            return;
        }
        for (String marker : spot.frame().markers()) {
            List<Phrase> moved = parse.arguments(spot.i(), marker);
            verdicts.add(spot, clause, moved, clause.subjects(), "MOVES");
        }
    }
}
