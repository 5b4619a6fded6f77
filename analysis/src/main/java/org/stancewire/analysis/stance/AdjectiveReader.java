package org.stancewire.analysis.stance;

import java.util.List;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.WordClass;

/// Reads frames that are adjectives: "X is critical of Y", "X and Y are at odds".
final class AdjectiveReader {
    private final Verdicts verdicts;
    private final boolean russian;

    AdjectiveReader(Verdicts verdicts, boolean russian) {
        this.verdicts = verdicts;
        this.russian = russian;
    }

    /// Without a copula only the word just before can be the holder.
    void read(Spot spot) {
        Parse parse = spot.parse();
        int i = spot.i();
        boolean inPhrase = !russian && parse.lower(i - 1).equals("at");
        Clause clause = parse.clause(inPhrase ? i - 1 : i);
        boolean bare = clause.start() == i && parse.is(i - 1, WordClass.NOMINAL);
        if (bare && !russian) {
            Phrase before = new Phrase(i - 1, i, i - 1);
            clause = new Clause(i, List.of(before), false, false, false);
        }
        boolean alone = true;
        for (String marker : spot.frame().markers()) {
            List<Phrase> objects = parse.arguments(i, marker);
            alone &= objects.isEmpty();
            verdicts.add(spot, clause, clause.subjects(), objects, "ADJECTIVE");
        }
        if (alone && inPhrase) {
            verdicts.addMutual(spot, clause, clause.subjects());
        }
    }
}
