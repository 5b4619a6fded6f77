package org.stancewire.cli.rejected;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Escaped;
import org.stancewire.contract.Event;

/// A record that was put aside, and what is known of it.
///
/// @param record as it lies on `rejected-articles`
record Put(ConsumerRecord<byte[], byte[]> record) {
    /// What the names of headers begin with that say why.
    static final String WHY = "stancewire.rejected.";

    /// Where it lay: `topic/partition/offset`.
    String place() {
        return String.join("/", why("topic"), why("partition"), why("offset"));
    }

    String reason() {
        return why("reason");
    }

    String detail() {
        return why("detail");
    }

    /// When it was put aside.
    Instant at() {
        try {
            return Instant.parse(header(Event.PREFIX + "time"));
        } catch (DateTimeParseException _) {
            return Instant.ofEpochMilli(record.timestamp());
        }
    }

    /// Its key, as text; a dash where it has none.
    String key() {
        return record.key() == null ? "-" : Escaped.of(record.key()).replace("\n", "\\u000a");
    }

    /// How large it was where only its place was kept, as no topic takes it; else null.
    @Nullable String omitted() {
        String omitted = why("omitted");
        return omitted.isEmpty() ? null : omitted;
    }

    /// One of the headers that say why, on one line.
    String why(String name) {
        return header(WHY + name);
    }

    private String header(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? ""
                : Escaped.of(new String(header.value(), StandardCharsets.UTF_8))
                        .replace("\n", "\\u000a");
    }
}
