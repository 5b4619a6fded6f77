package org.stancewire.cli.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.record.ControlRecordType;
import org.apache.kafka.common.record.EndTransactionMarker;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.RecordBatch;
import org.stancewire.cli.backup.LogCopy.Held;

/// What lies in the files of one partition's log: up to where it is whole, and which transactions
/// are open there. Batches are those of Kafka's message format 2.
final class Segments {
    /// A transaction of which the end is not there.
    private record Open(long first, short epoch) {}

    private final Map<Long, Open> open = new TreeMap<>();
    private final Map<Held, Long> whole = new HashMap<>();
    private long next;
    private int leaderEpoch;
    private long timestamp;

    /// Reads the heads of all batches. Throws [IOException] where the log is damaged.
    static Segments of(List<Held> files) throws IOException {
        Segments segments = new Segments();
        List<Held> logs = files.stream().filter(Held::isLog).toList();
        for (Held file : logs) {
            segments.read(file);
            if (segments.wholeBytes(file) < file.length() && !file.equals(logs.getLast())) {
                throw new IOException(
                        "%s/%s is damaged at byte %d"
                                .formatted(file.folder(), file.name(), segments.wholeBytes(file)));
            }
        }
        return segments;
    }

    private void read(Held file) throws IOException {
        long end = 0;
        FileRecords records = FileRecords.open(file.link().toFile(), false);
        try {
            for (RecordBatch batch : records.slice(0, Math.toIntExact(file.length())).batches()) {
                end += batch.sizeInBytes();
                note(batch);
            }
        } finally {
            // Closing it in the usual way would cut the file, which is the broker's.
            records.closeHandlers();
        }
        whole.put(file, end);
    }

    private void note(RecordBatch batch) {
        next = batch.nextOffset();
        leaderEpoch = batch.partitionLeaderEpoch();
        timestamp = batch.maxTimestamp();
        if (batch.isTransactional() && batch.isControlBatch()) {
            open.remove(batch.producerId());
        } else if (batch.isTransactional()) {
            open.putIfAbsent(
                    batch.producerId(), new Open(batch.baseOffset(), batch.producerEpoch()));
        }
    }

    /// The offset after the last.
    long next() {
        return next;
    }

    /// How many bytes of a file are whole batches: the last may have been written just then.
    long wholeBytes(Held file) {
        return whole.getOrDefault(file, file.length());
    }

    /// Whether a transaction is open that began before an offset.
    boolean isOpenBefore(long offset) {
        return open.values().stream().anyMatch(it -> it.first() < offset);
    }

    /// What ends every open transaction as never done; it goes behind the last batch.
    byte[] endings() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        long offset = next;
        for (Map.Entry<Long, Open> each : open.entrySet()) {
            ByteBuffer ending =
                    MemoryRecords.withEndTransactionMarker(
                                    offset++,
                                    timestamp,
                                    leaderEpoch,
                                    each.getKey(),
                                    each.getValue().epoch(),
                                    new EndTransactionMarker(ControlRecordType.ABORT, 0))
                            .buffer();
            byte[] bytes = new byte[ending.remaining()];
            ending.get(bytes);
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }
}
