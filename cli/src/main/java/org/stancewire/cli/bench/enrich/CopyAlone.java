package org.stancewire.cli.bench.enrich;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.stancewire.cli.bench.made.MadeTopic;
import org.stancewire.contract.Topic;

/// A process that copies all accepted articles as they are to another topic, in transactions as
/// enrich has them. Prints its [Pace]. Takes the address of the broker.
public final class CopyAlone {
    private static final String COPIES = "bench-copies";

    private CopyAlone() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        String kafka = arguments[0];
        new MadeTopic(COPIES, Topic.ENRICHED_ARTICLES).create(kafka);
        try (WholeLog log = new WholeLog(kafka);
                Producer<byte[], byte[]> producer = producer(kafka)) {
            producer.initTransactions();
            Stopwatch watch = new Stopwatch(log.count(), OwnCpu::taken);
            long done = 0;
            ConsumerRecords<byte[], byte[]> batch = log.next();
            while (!batch.isEmpty()) {
                producer.beginTransaction();
                for (ConsumerRecord<byte[], byte[]> it : batch) {
                    var _ =
                            producer.send(
                                    new ProducerRecord<>(
                                            COPIES, it.partition(), it.key(), it.value()));
                }
                producer.sendOffsetsToTransaction(
                        batch.nextOffsets(), log.consumer().groupMetadata());
                producer.commitTransaction();
                done += batch.count();
                watch.reached(done);
                batch = log.next();
            }
            System.out.println(watch.pace().line());
        }
    }

    private static Producer<byte[], byte[]> producer(String kafka) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", kafka);
        settings.put("transactional.id", "bench");
        settings.put("linger.ms", 0);
        settings.put("compression.type", "zstd");
        settings.put("retry.backoff.ms", 5);
        settings.put("max.request.size", 2 * Topic.MAX_RECORD_BYTES);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
