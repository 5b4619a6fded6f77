package org.stancewire.analysis.stance;

import java.util.List;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;

/// Reads English compounds with a name in front: "UN-backed X", "anti-X Y".
final class CompoundReader {
    private final Scene scene;
    private final Verdicts verdicts;

    CompoundReader(Scene scene, Verdicts verdicts) {
        this.scene = scene;
        this.verdicts = verdicts;
    }

    void read(int s, Parse parse, int i) {
        if (Compounds.isBacked(parse, i) && scene.mentionAt(s, i - 2) != Scene.NONE) {
            Phrase backer = new Phrase(i - 2, i - 1, i - 2);
            Clause clause = new Clause(i, List.of(backer), false, false, false);
            List<Phrase> backed = parse.arguments(i, "");
            Spot spot = new Spot(s, parse, i, Compounds.BACKED);
            verdicts.add(spot, clause, List.of(backer), backed, "COMPOUND");
        }
        Frame side = Compounds.side(parse, i);
        if (side != null && scene.mentionAt(s, i) != Scene.NONE) {
            int last = scene.lastOf(s, i);
            Clause clause = new Clause(i, List.of(), false, false, false);
            List<Phrase> target = List.of(new Phrase(i, last + 1, last));
            Spot spot = new Spot(s, parse, i, side);
            verdicts.add(spot, clause, parse.arguments(last, ""), target, "COMPOUND");
        }
    }
}
