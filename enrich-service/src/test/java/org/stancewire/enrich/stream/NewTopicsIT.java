package org.stancewire.enrich.stream;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Topic;
import org.stancewire.service.TopicCreator;

/// The first records of a new log.
class NewTopicsIT {
    private static final byte[] RECORD = {'{', '}'};

    @Test
    void eachPartitionTakesTheFirstRecordAtTheFirstTry() throws Exception {
        try (Pipeline pipeline = Pipeline.empty();
                Producer<byte[], byte[]> producer = onceOnly(pipeline)) {
            new TopicCreator(pipeline.kafka()).create(Topic.values());
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (Topic topic : Topic.values()) {
                for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
                    sent.add(
                            producer.send(
                                    new ProducerRecord<>(
                                            topic.topicName(), partition, RECORD, RECORD)));
                }
            }
            for (Future<RecordMetadata> each : sent) {
                assertThatCode(each::get).doesNotThrowAnyException();
            }
        }
    }

    /// What is refused is not sent again.
    private static Producer<byte[], byte[]> onceOnly(Pipeline pipeline) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        pipeline.bootstrapServers(),
                        "enable.idempotence",
                        false,
                        "retries",
                        0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
