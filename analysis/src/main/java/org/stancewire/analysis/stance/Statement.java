package org.stancewire.analysis.stance;

import java.util.List;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.WordClass;

/// Clauses that say what someone is: "X is a critic", and in Russian "X — критик".
final class Statement {
    private Statement() {}

    /// The clause whose predicate is the noun phrase that begins at `start`.
    static Clause clause(Parse parse, int start) {
        if (parse.is(start - 1, WordClass.BREAK)) {
            Phrase subject = parse.phraseBefore(start - 1);
            List<Phrase> subjects = subject == null ? List.of() : List.of(subject);
            return new Clause(start, subjects, false, false, false);
        }
        return parse.clause(start);
    }
}
