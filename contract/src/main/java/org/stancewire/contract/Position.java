package org.stancewire.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A place in the topic `articles`: for each partition the offset of the next record, so that all
/// before it are included; a partition that is not named is at its beginning. Outside it is one
/// opaque string, such as `1.0-42.7-3`, whose first number is the version of its form.
public record Position(SortedMap<Integer, Long> offsets) {
    private static final String VERSION = "1";

    /// The beginning of the log.
    public static final Position START = new Position(new TreeMap<>());

    public Position {
        for (Map.Entry<Integer, Long> entry : offsets.entrySet()) {
            if (entry.getKey() < 0 || entry.getValue() < 0) {
                throw new IllegalArgumentException("negative partition or offset: " + offsets);
            }
        }
        offsets = Collections.unmodifiableSortedMap(new TreeMap<>(offsets));
    }

    /// The place just after one record.
    public static Position after(int partition, long offset) {
        return new Position(new TreeMap<>(Map.of(partition, offset + 1)));
    }

    /// Reads what [#toString] wrote; throws [IllegalArgumentException] for anything else.
    @JsonCreator
    public static Position parse(String text) {
        String[] fields = text.split("\\.", -1);
        if (!fields[0].equals(VERSION)) {
            throw new IllegalArgumentException("not a position: '" + text + "'");
        }
        SortedMap<Integer, Long> offsets = new TreeMap<>();
        try {
            for (int i = 1; i < fields.length; i++) {
                int dash = fields[i].indexOf('-');
                offsets.put(
                        Integer.valueOf(fields[i].substring(0, dash)),
                        Long.valueOf(fields[i].substring(dash + 1)));
            }
            return new Position(offsets);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a position: '" + text + "'", e);
        }
    }

    /// The offset of the next record of a partition.
    public long offset(int partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    /// Whether all that comes before `other` comes before this too.
    public boolean reaches(Position other) {
        return other.offsets.entrySet().stream().allMatch(e -> offset(e.getKey()) >= e.getValue());
    }

    /// The nearest place that reaches both.
    public Position and(Position other) {
        SortedMap<Integer, Long> both = new TreeMap<>(offsets);
        other.offsets.forEach((partition, offset) -> both.merge(partition, offset, Math::max));
        return new Position(both);
    }

    @Override
    @JsonValue
    public String toString() {
        return offsets.isEmpty()
                ? VERSION
                : offsets.entrySet().stream()
                        .map(e -> e.getKey() + "-" + e.getValue())
                        .collect(Collectors.joining(".", VERSION + ".", ""));
    }
}
