package org.stancewire.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stancewire.contract.Position;

/// An article's place in the log as one number: its partition, then the offset after it.
public final class LogPlace {
    private static final int OFFSET_BITS = 48;
    private static final int PARTITIONS = 1 << (Long.SIZE - 1 - OFFSET_BITS);
    private static final long LAST_OFFSET = (1L << OFFSET_BITS) - 1;

    private LogPlace() {}

    /// Places side by side, both ends included.
    public record Range(long from, long to) {}

    /// The place of an article that stands just before `position`.
    public static long of(Position position) {
        if (position.offsets().isEmpty()) {
            return 0;
        }
        Map.Entry<Integer, Long> only = position.offsets().firstEntry();
        return place(only.getKey(), only.getValue());
    }

    /// What comes after a position: in each partition that it names what lies past its offset, and
    /// all of the others. It may lie beyond the end of any log.
    public static List<Range> after(Position position) {
        List<Range> ranges = new ArrayList<>();
        long from = 0;
        for (Map.Entry<Integer, Long> each : position.offsets().headMap(PARTITIONS).entrySet()) {
            add(from, place(each.getKey(), 0) - 1, ranges);
            from = place(each.getKey(), Math.min(each.getValue(), LAST_OFFSET)) + 1;
        }
        add(from, Long.MAX_VALUE, ranges);
        return ranges;
    }

    /// What one partition has between two positions: after the first, and not after the second.
    public static Range between(int partition, Position from, Position to) {
        return new Range(
                place(partition, from.offset(partition)) + 1,
                place(partition, to.offset(partition)));
    }

    /// What all partitions have between two positions.
    public static List<Range> between(Position from, Position to) {
        return partitions(from, to).stream().map(it -> between(it, from, to)).toList();
    }

    /// The partitions that may have something between two positions.
    public static List<Integer> partitions(Position from, Position to) {
        return to.offsets().keySet().stream()
                .filter(it -> to.offset(it) > from.offset(it))
                .toList();
    }

    /// The partition of a place.
    public static int partition(long place) {
        return Math.toIntExact(place >> OFFSET_BITS);
    }

    private static void add(long from, long to, List<Range> ranges) {
        if (from <= to) {
            ranges.add(new Range(from, to));
        }
    }

    private static long place(int partition, long offset) {
        if (partition >= PARTITIONS || offset > LAST_OFFSET) {
            throw new ArithmeticException("no place in a log: " + partition + "-" + offset);
        }
        return ((long) partition << OFFSET_BITS) | offset;
    }
}
