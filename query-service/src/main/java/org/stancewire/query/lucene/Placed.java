package org.stancewire.query.lucene;

import java.util.Comparator;
import org.apache.lucene.util.BytesRef;
import org.stancewire.query.search.Cursor;

/// A document and its place in an order, see [Cursor].
public record Placed(int document, long place, long time, BytesRef id) {
    /// The best first.
    static final Comparator<Placed> BY_RELEVANCE =
            Comparator.comparingLong(Placed::place)
                    .thenComparingLong(Placed::time)
                    .reversed()
                    .thenComparing(Placed::id);

    /// The place that a cursor leads to.
    public static Placed at(Cursor cursor) {
        return new Placed(-1, cursor.place(), cursor.time(), new BytesRef(cursor.id()));
    }
}
