package org.stancewire.query.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/// How the log gets into an index that several processes write, each some of the partitions. For
/// one thread. Throws [java.io.UncheckedIOException] where the index cannot be written; what was
/// given is then to be given again. Where it was deleted that is an [IndexGoneException].
public interface SharedWriter {
    /// How far each partition was shown; what is not named was not begun.
    SortedMap<Integer, Reached> reached();

    /// Takes records in, all that are of one article in the order of the log. When it returns they
    /// are kept for certain. Whoever gives a record again, or after another process did, changes
    /// nothing.
    Taken take(List<LogRecord> records);

    /// Makes all that was taken visible to questions, and then says how far partitions can be read.
    /// Nobody makes it less.
    void show(Map<Integer, Reached> reached);

    /// What became of records.
    ///
    /// @param put those that are new revisions
    /// @param removed how many deleted one
    /// @param repeated how many changed nothing
    /// @param refused those that cannot be indexed
    record Taken(List<LogRecord> put, int removed, int repeated, List<Refused> refused) {
        /// Of no record.
        public static final Taken NOTHING = new Taken(List.of(), 0, 0, List.of());

        public Taken {
            put = List.copyOf(put);
            refused = List.copyOf(refused);
        }

        /// These and others.
        public Taken and(Taken others) {
            return new Taken(
                    both(put, others.put),
                    removed + others.removed,
                    repeated + others.repeated,
                    both(refused, others.refused));
        }

        private static <T> List<T> both(List<T> some, List<T> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }

    /// A record that cannot be indexed.
    record Refused(LogRecord logRecord, String reason) {
        public Refused {
            Objects.requireNonNull(logRecord);
            Objects.requireNonNull(reason);
        }
    }
}
