package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stancewire.query.lucene.AskedStances;

/// Counts the articles of a part of the index by several facets of their stances, which are read
/// once for all of them. For one thread.
final class StanceFacets implements Matches.Visit {
    private record One(OfStance of, Numbers values, Counts counts) {}

    private final AskedStances.In stances;
    private final List<One> all = new ArrayList<>();

    StanceFacets(AskedStances.In stances) {
        this.stances = stances;
    }

    /// Counts by one facet more.
    void add(OfStance of, Counts counts) {
        all.add(new One(of, new Numbers(), counts));
    }

    @Override
    public void at(int document) throws IOException {
        if (!stances.advance(document)) {
            return;
        }
        while (stances.next()) {
            for (One one : all) {
                one.values.addOnce(one.of.number(stances.values()));
            }
        }
        for (One one : all) {
            one.values.addTo(one.counts);
            one.values.clear();
        }
    }
}
