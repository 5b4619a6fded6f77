package org.stancewire.query.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// How the log gets into an index that several processes write, each some of the partitions. For
/// one thread. Throws [java.io.UncheckedIOException] where the index cannot be written; what was
/// given is then to be given again.
public interface SharedWriter {
    /// Takes records in, all that are of one article in the order of the log. When it returns they
    /// are kept for certain. Whoever gives a record again, or after another process did, changes
    /// nothing.
    Taken take(List<LogRecord> records);

    /// Makes all that was taken visible to questions, and then says how far partitions can be read.
    /// Nobody makes it less.
    void show(Map<Integer, Reached> reached);

    /// What became of records.
    ///
    /// @param put how many are new revisions
    /// @param removed how many deleted one
    /// @param repeated how many changed nothing
    /// @param refused those that cannot be indexed
    record Taken(int put, int removed, int repeated, List<Refused> refused) {
        public Taken {
            refused = List.copyOf(refused);
        }

        /// These and others.
        public Taken and(Taken others) {
            return new Taken(
                    put + others.put,
                    removed + others.removed,
                    repeated + others.repeated,
                    Stream.concat(refused.stream(), others.refused.stream()).toList());
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
