package org.stancewire.query.stream;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ArticleJson;

/// Reads single records of the log again. For one thread.
final class LogLookUp implements AutoCloseable {
    /// The first look-up connects; what is not had in time no stream is told of.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int SMALL_FETCHES = 8;

    private final Log log;
    private @Nullable KafkaConsumer<byte[], byte[]> consumer;

    LogLookUp(Log log) {
        this.log = log;
    }

    /// The article at an offset, or null where it is no longer there or cannot be had in time.
    @Nullable ArticleJson at(int partition, long offset) {
        KafkaConsumer<byte[], byte[]> reader = consumer;
        if (reader == null) {
            reader = log.reader(SMALL_FETCHES);
            consumer = reader;
        }
        reader.assign(List.of(Log.partition(partition)));
        reader.seek(Log.partition(partition), offset);
        for (ConsumerRecord<byte[], byte[]> first : reader.poll(PATIENCE)) {
            return first.offset() == offset && first.value() != null
                    ? new ArticleJson(first.value())
                    : null;
        }
        return null;
    }

    @Override
    public void close() {
        if (consumer != null) {
            consumer.close();
        }
    }
}
