package org.stancewire.query.lucene;

import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.stancewire.contract.Position;

/// An article's place in the log as one number: its partition, then the offset after it.
final class LogPlace {
    private static final int OFFSET_BITS = 48;

    private LogPlace() {}

    /// The place of an article that stands just before `position`.
    static long of(Position position) {
        if (position.offsets().isEmpty()) {
            return 0;
        }
        Map.Entry<Integer, Long> only = position.offsets().firstEntry();
        return place(only.getKey(), only.getValue());
    }

    /// What comes after a position: in each partition that it names what lies past its offset, and
    /// all of the others.
    static Query after(Position position) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        long from = 0;
        for (Map.Entry<Integer, Long> each : position.offsets().entrySet()) {
            add(from, place(each.getKey(), 0) - 1, any);
            from = place(each.getKey(), each.getValue()) + 1;
        }
        add(from, Long.MAX_VALUE, any);
        return any.build();
    }

    private static void add(long from, long to, BooleanQuery.Builder any) {
        if (from <= to) {
            any.add(LongPoint.newRangeQuery(Fields.LOG, from, to), Occur.SHOULD);
        }
    }

    private static long place(int partition, long offset) {
        if (partition >= 1 << (Long.SIZE - 1 - OFFSET_BITS) || offset >= 1L << OFFSET_BITS) {
            throw new ArithmeticException("no place in a log: " + partition + "-" + offset);
        }
        return ((long) partition << OFFSET_BITS) | offset;
    }
}
