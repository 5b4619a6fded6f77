package org.stancewire.query.lucene;

import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.stancewire.contract.Position;

/// An article's place in the log as one number: its partition, then the offset after it.
final class LogPlace {
    private static final int OFFSET_BITS = 48;
    private static final int PARTITIONS = 1 << (Long.SIZE - 1 - OFFSET_BITS);
    private static final long LAST_OFFSET = (1L << OFFSET_BITS) - 1;

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
    /// all of the others. It may lie beyond the end of any log.
    static Query after(Position position) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        long from = 0;
        for (Map.Entry<Integer, Long> each : position.offsets().headMap(PARTITIONS).entrySet()) {
            add(from, place(each.getKey(), 0) - 1, any);
            from = place(each.getKey(), Math.min(each.getValue(), LAST_OFFSET)) + 1;
        }
        add(from, Long.MAX_VALUE, any);
        return any.build();
    }

    /// What one partition has between two positions: after the first, and not after the second.
    static Query between(int partition, Position from, Position to) {
        return LongPoint.newRangeQuery(
                Fields.LOG,
                place(partition, from.offset(partition)) + 1,
                place(partition, to.offset(partition)));
    }

    /// What all partitions have between two positions.
    static Query between(Position from, Position to) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int partition : partitions(from, to)) {
            any.add(between(partition, from, to), Occur.SHOULD);
        }
        return any.build();
    }

    /// The partitions that may have something between two positions.
    static List<Integer> partitions(Position from, Position to) {
        return to.offsets().keySet().stream()
                .filter(it -> to.offset(it) > from.offset(it))
                .toList();
    }

    /// The partition of a place.
    static int partition(long place) {
        return Math.toIntExact(place >> OFFSET_BITS);
    }

    private static void add(long from, long to, BooleanQuery.Builder any) {
        if (from <= to) {
            any.add(LongPoint.newRangeQuery(Fields.LOG, from, to), Occur.SHOULD);
        }
    }

    private static long place(int partition, long offset) {
        if (partition >= PARTITIONS || offset > LAST_OFFSET) {
            throw new ArithmeticException("no place in a log: " + partition + "-" + offset);
        }
        return ((long) partition << OFFSET_BITS) | offset;
    }
}
