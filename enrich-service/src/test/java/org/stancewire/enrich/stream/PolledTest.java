package org.stancewire.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class PolledTest {
    private static final TopicPartition ONE = new TopicPartition("articles", 1);
    private static final TopicPartition TWO = new TopicPartition("articles", 2);

    private final Polled polled = polled();

    @Test
    void takesAllWhereItFits() {
        Batch batch = polled.next(_ -> false, 1_000);
        assertThat(batch.records()).hasSize(5);
        assertThat(batch.first()).isEqualTo(Map.of(ONE, 10L, TWO, 20L));
        assertThat(batch.next())
                .isEqualTo(Map.of(ONE, new OffsetAndMetadata(14), TWO, new OffsetAndMetadata(22)));
        assertThat(polled.isDone()).isTrue();
    }

    @Test
    void stopsAtTheSizeOfABatchAndGoesOnWithTheRest() {
        Batch batch = polled.next(_ -> false, 250);
        assertThat(offsets(batch)).containsExactly(10L, 11L);
        assertThat(batch.next()).isEqualTo(Map.of(ONE, new OffsetAndMetadata(13)));
        assertThat(polled.firsts()).isEqualTo(Map.of(ONE, 13L, TWO, 20L));

        Batch second = polled.next(_ -> false, 250);
        assertThat(offsets(second)).containsExactly(13L, 20L);
        assertThat(second.next())
                .isEqualTo(Map.of(ONE, new OffsetAndMetadata(14), TWO, new OffsetAndMetadata(21)));
        assertThat(offsets(polled.next(_ -> false, 250))).containsExactly(21L);
        assertThat(polled.isDone()).isTrue();
        assertThat(polled.all()).hasSize(5);
    }

    @Test
    void takesARecordThatIsLargerThanABatch() {
        assertThat(offsets(polled.next(_ -> false, 1))).containsExactly(10L);
        assertThat(polled.firsts()).isEqualTo(Map.of(ONE, 11L, TWO, 20L));
    }

    @Test
    void takesOneRecordWhereAPartitionIsToBeTakenOneByOne() {
        Batch batch = polled.next(TWO::equals, 1_000);
        assertThat(offsets(batch)).containsExactly(20L);
        assertThat(batch.next()).isEqualTo(Map.of(TWO, new OffsetAndMetadata(21)));
        assertThat(polled.firsts()).isEqualTo(Map.of(ONE, 10L, TWO, 21L));
        assertThat(offsets(polled.next(_ -> false, 1_000))).containsExactly(10L, 11L, 13L, 21L);
    }

    private static List<Long> offsets(Batch batch) {
        return batch.records().stream().map(ConsumerRecord::offset).toList();
    }

    /// Three records of the first partition, where one is missing, and two of the second.
    private static Polled polled() {
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> records = new LinkedHashMap<>();
        records.put(ONE, Stream.of(10, 11, 13).map(it -> record(ONE, it)).toList());
        records.put(TWO, Stream.of(20, 21).map(it -> record(TWO, it)).toList());
        return new Polled(
                new ConsumerRecords<>(
                        records,
                        Map.of(ONE, new OffsetAndMetadata(14), TWO, new OffsetAndMetadata(22))));
    }

    private static ConsumerRecord<byte[], byte[]> record(TopicPartition partition, long offset) {
        return new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                0,
                TimestampType.CREATE_TIME,
                10,
                90,
                new byte[10],
                new byte[90],
                new RecordHeaders(),
                Optional.empty());
    }
}
