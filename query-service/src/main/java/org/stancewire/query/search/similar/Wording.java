package org.stancewire.query.search.similar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stancewire.query.search.words.Terms;

/// The runs of four words that a text consists of (shingles: Broder 1997, "On the resemblance and
/// containment of documents").
final class Wording {
    private static final int RUN = 4;

    private final Set<List<String>> runs = new HashSet<>();

    Wording(List<Terms.Term> terms) {
        List<String> words = terms.stream().map(Terms.Term::term).toList();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN));
        }
    }

    /// How much of the shorter one stands in the other too, in [0,1]: a report that was cut is the
    /// same report.
    double shared(Wording other) {
        Set<List<String>> shorter = runs.size() < other.runs.size() ? runs : other.runs;
        Set<List<String>> longer = runs.size() < other.runs.size() ? other.runs : runs;
        return shorter.isEmpty()
                ? 0
                : (double) shorter.stream().filter(longer::contains).count() / shorter.size();
    }
}
