package org.stancewire.query.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.stancewire.contract.Position;
import org.stancewire.query.search.LogRecord;
import org.stancewire.query.search.SharedWriter;

/// What was read of the log at once, and where each record lies. For one thread.
final class Polled {
    private final List<LogRecord> records = new ArrayList<>();
    private final Map<LogRecord, String> places = new IdentityHashMap<>();

    /// Those that are not ours: where they lie, and what is wrong with them.
    private final Map<String, String> unreadable = new LinkedHashMap<>();

    /// Reads the next ones of a partition; answers up to where its articles were accepted.
    Position read(List<ConsumerRecord<byte[], byte[]>> next, Position before) {
        Position reached = before;
        for (ConsumerRecord<byte[], byte[]> each : next) {
            try {
                LogRecord read = read(each);
                records.add(read);
                places.put(read, Records.place(each));
                LogRecord.Put put = read.put();
                reached = put == null ? reached : reached.and(put.enriched().position());
            } catch (IOException | IllegalArgumentException | StackOverflowError e) {
                unreadable.put(Records.place(each), Records.reason(e));
            }
        }
        return reached;
    }

    private static LogRecord read(ConsumerRecord<byte[], byte[]> record) throws IOException {
        byte[] key = record.key() == null ? new byte[0] : record.key();
        return new LogRecord(
                record.offset(),
                new String(key, StandardCharsets.UTF_8),
                record.value() == null
                        ? null
                        : new LogRecord.Put(Records.read(record), record.value()));
    }

    /// Those that can be read.
    List<LogRecord> records() {
        return records;
    }

    /// Those that are not in the index: where they lie, and why.
    Map<String, String> passedOver(SharedWriter.Taken taken) {
        Map<String, String> all = new LinkedHashMap<>(unreadable);
        for (SharedWriter.Refused each : taken.refused()) {
            all.put(places.getOrDefault(each.logRecord(), Log.TOPIC), each.reason());
        }
        return all;
    }
}
