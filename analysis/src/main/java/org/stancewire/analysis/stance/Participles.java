package org.stancewire.analysis.stance;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.stance.Frame.Kind;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.WordClass;

/// Reads Russian participles that stand as adjectives: "поддерживаемый Россией Иран", "Франция,
/// осудившая Иран". Names are found as mentions, since endings alone do not part two of them.
final class Participles {
    /// How far from the participle its noun may stand, in tokens.
    private static final int REACH = 4;

    private static final Set<String> PASSIVE = Set.of("нн", "ем", "им", "ят", "ут", "ит", "ыт");
    private static final Set<String> ACTIVE = Set.of("ющ", "ящ", "ащ", "ущ", "вш");
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_ENDING = 2;
    private static final int SHORTEST_STEM = 5;
    private static final Set<String> ENDINGS =
            Set.of(
                    "ый", "ая", "ое", "ые", "ого", "ой", "ому", "ую", "ым", "ыми", "ых", "ом", "ий",
                    "ее", "ие", "его", "ей", "ему", "им", "ими", "их", "ем");

    private final Scene scene;
    private final Frames frames;
    private final Verdicts verdicts;

    Participles(Scene scene, Frames frames, Verdicts verdicts) {
        this.scene = scene;
        this.frames = frames;
        this.verdicts = verdicts;
    }

    void read(int s, Parse parse, int i) {
        if (!parse.is(i, WordClass.NOMINAL) || scene.mentionAt(s, i) != Scene.NONE) {
            return;
        }
        String word = parse.lower(i).replace('ё', 'е');
        boolean passive = isMadeWith(word, PASSIVE);
        if (!passive && !isMadeWith(word, ACTIVE)) {
            return;
        }
        for (Frame frame : frames.of(word)) {
            boolean takesObject = frame.kind() == Kind.VERB && frame.markers().contains("acc");
            if (takesObject && parse.hasBeside(i, frame.companion())) {
                read(new Spot(s, parse, i, frame), passive);
            }
        }
    }

    private static boolean isMadeWith(String word, Set<String> suffixes) {
        for (int length = SHORTEST_ENDING; length <= LONGEST_ENDING; length++) {
            int end = word.length() - length;
            if (end >= SHORTEST_STEM
                    && ENDINGS.contains(word.substring(end))
                    && suffixes.contains(word.substring(end - 2, end))) {
                return true;
            }
        }
        return false;
    }

    private void read(Spot spot, boolean passive) {
        Phrase argument = name(spot.s(), spot.i() + 1);
        if (argument == null) {
            return;
        }
        Phrase noun = noun(spot, argument);
        if (noun == null) {
            return;
        }
        boolean negated = spot.parse().lower(spot.i() - 1).equals("не");
        Clause clause = new Clause(spot.i(), List.of(noun), passive, negated, false);
        List<Phrase> holders = List.of(passive ? argument : noun);
        List<Phrase> targets = List.of(passive ? noun : argument);
        verdicts.add(spot, clause, holders, targets, passive ? "PASSIVE" : "VERB");
    }

    /// What the participle describes: the name before its comma, or the name after its argument.
    private @Nullable Phrase noun(Spot spot, Phrase argument) {
        Parse parse = spot.parse();
        if (parse.is(spot.i() - 1, WordClass.COMMA)) {
            int last = spot.i() - 2;
            if (scene.mentionAt(spot.s(), last) == Scene.NONE) {
                return null;
            }
            int first = scene.firstOf(spot.s(), last);
            boolean hangs =
                    parse.is(first - 1, WordClass.NOMINAL)
                            || parse.is(first - 1, WordClass.PREPOSITION);
            return hangs || isPlural(parse.lower(spot.i()))
                    ? null
                    : new Phrase(first, last + 1, last);
        }
        int at = argument.end();
        while (at < argument.end() + REACH
                && parse.is(at, WordClass.NOMINAL)
                && scene.mentionAt(spot.s(), at) == Scene.NONE) {
            at++;
        }
        return name(spot.s(), at);
    }

    /// "санкции против РФ, поддержанные …": a plural hardly describes a name.
    private static boolean isPlural(String participle) {
        String word = participle.substring(participle.length() - 2);
        return word.equals("ые") || word.equals("ие") || word.equals("ых") || word.equals("их");
    }

    /// The mention that begins at a token, or null.
    private @Nullable Phrase name(int s, int first) {
        int m = scene.mentionAt(s, first);
        if (m == Scene.NONE || scene.mentionAt(s, first - 1) == m) {
            return null;
        }
        int last = scene.lastOf(s, first);
        return new Phrase(first, last + 1, last);
    }
}
