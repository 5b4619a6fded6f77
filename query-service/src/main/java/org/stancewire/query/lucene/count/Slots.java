package org.stancewire.query.lucene.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stancewire.query.search.count.Interval;
import org.stancewire.query.search.count.SlotLimit;

/// The intervals of a timeline, and what is counted in each. Articles mostly come in the order of
/// time, so that they mostly fall into the interval that was counted into last; and the calendar is
/// asked once for each interval.
final class Slots {
    private static final long DAY = 24 * 60 * 60 * 1000L;

    /// @param counts all zero where there is no article
    record Slot(ZonedDateTime from, ZonedDateTime to, long[] counts) {
        private long start() {
            return from.toInstant().toEpochMilli();
        }

        private long end() {
            return to.toInstant().toEpochMilli();
        }
    }

    private final Interval interval;
    private final ZoneId zone;
    private final int width;
    private final SlotLimit limit;
    private final TreeMap<Long, Slot> slots = new TreeMap<>();
    private long from = 1;
    private long to;
    private long[] counts = {};
    private long date = Long.MIN_VALUE;
    private long startOfDate;

    /// @param width how many numbers are counted in each
    Slots(Interval interval, ZoneId zone, int width) {
        this.interval = interval;
        this.zone = zone;
        this.width = width;
        this.limit = new SlotLimit(interval, width);
    }

    /// The counts of the interval of a time in milliseconds of the epoch.
    long[] at(long time) {
        if (time < from || time >= to) {
            go(time);
        }
        return counts;
    }

    /// The counts of the interval of a date that is told by its first millisecond in UTC: it is the
    /// same date in every zone.
    long[] onDate(long time) {
        if (date != time) {
            date = time;
            startOfDate =
                    LocalDate.ofEpochDay(Math.floorDiv(time, DAY))
                            .atStartOfDay(zone)
                            .toInstant()
                            .toEpochMilli();
        }
        return at(startOfDate);
    }

    private void go(long time) {
        Map.Entry<Long, Slot> known = slots.floorEntry(time);
        Slot slot =
                known != null && time < known.getValue().end()
                        ? known.getValue()
                        : first(Instant.ofEpochMilli(time).atZone(zone));
        from = slot.start();
        to = slot.end();
        counts = slot.counts();
    }

    private Slot first(ZonedDateTime moment) {
        limit.check(slots.size() + 1);
        ZonedDateTime start = interval.start(moment);
        Slot slot = new Slot(start, interval.next(start), new long[width]);
        slots.put(slot.start(), slot);
        return slot;
    }

    /// All from the first that has an article to the last, also those without any.
    List<Slot> inOrder() {
        List<Slot> all = new ArrayList<>();
        for (Slot slot : slots.values()) {
            while (!all.isEmpty() && all.getLast().to().isBefore(slot.from())) {
                ZonedDateTime start = all.getLast().to();
                limit.check(all.size() + 1);
                all.add(new Slot(start, interval.next(start), new long[width]));
            }
            limit.check(all.size() + 1);
            all.add(slot);
        }
        return all;
    }
}
