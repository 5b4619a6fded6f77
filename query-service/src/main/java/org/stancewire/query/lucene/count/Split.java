package org.stancewire.query.lucene.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewire.query.search.Facet;

/// By which values a timeline is split: the place of each, from 1. The last place is for what
/// belongs to none of them.
///
/// @param places by the numbers of the values
/// @param values in the order of their places
record Split(Facet facet, Map<Integer, Integer> places, List<Counts.Counted> values) {
    static Split of(Facet facet, Counts counts, Numbering numbering, int limit) {
        List<Counts.Counted> values = counts.most(limit, numbering);
        Map<Integer, Integer> places = new HashMap<>();
        for (Counts.Counted value : values) {
            places.put(numbering.number(value.value()), places.size() + 1);
        }
        return new Split(facet, places, values);
    }

    int rest() {
        return values.size() + 1;
    }

    /// The place of a value.
    int place(int number) {
        return places.getOrDefault(number, rest());
    }
}
