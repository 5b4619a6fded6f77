package org.stancewire.ingest.stream;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.ingest.log.LogUnavailableException;
import org.stancewire.ingest.subscription.Followed;
import org.stancewire.ingest.subscription.PollState;
import org.stancewire.ingest.subscription.Subscription;
import org.stancewire.ingest.subscription.Subscriptions;
import org.stancewire.service.KafkaSettings;

/// The topic `subscriptions` as the store of all subscriptions. What is written is readable here
/// once this replica has read it back, and on the others as soon as they have.
final class KafkaSubscriptions implements Subscriptions, AutoCloseable {
    private final KafkaSettings kafka;
    private final SubscriptionTable table;
    private final InstantSource clock;
    private volatile @Nullable Producer<String, byte[]> producer;

    KafkaSubscriptions(KafkaSettings kafka, SubscriptionTable table, InstantSource clock) {
        this.kafka = kafka;
        this.table = table;
        this.clock = clock;
    }

    /// From now on the table is complete, and may be asked and written.
    void open() {
        if (producer != null) {
            return;
        }
        int wait = Math.toIntExact(kafka.timeout().toMillis());
        producer =
                new KafkaProducer<>(
                        kafka.with(
                                Map.of(
                                        "client.id",
                                        "stancewire-ingest-subscriptions",
                                        "key.serializer",
                                        StringSerializer.class,
                                        "value.serializer",
                                        ByteArraySerializer.class,
                                        "acks",
                                        "all",
                                        "enable.idempotence",
                                        true,
                                        "max.block.ms",
                                        wait,
                                        "linger.ms",
                                        0,
                                        "request.timeout.ms",
                                        Math.max(1, wait / 2),
                                        "delivery.timeout.ms",
                                        wait,
                                        "max.request.size",
                                        Topic.SUBSCRIPTIONS.maxRecordBytes())));
    }

    @Override
    public Collection<Followed> all() {
        opened();
        return table.all();
    }

    @Override
    public Optional<Followed> find(String id) {
        opened();
        return table.find(id);
    }

    @Override
    public void put(Subscription subscription) throws InterruptedException {
        write(SubscriptionRecords.asked(subscription));
    }

    @Override
    public void remove(String id) throws InterruptedException {
        write(SubscriptionRecords.removed(id, clock.instant()));
        write(SubscriptionRecords.forgotten(id, clock.instant()));
    }

    @Override
    public void learn(String id, PollState state) throws InterruptedException {
        write(SubscriptionRecords.learnt(id, state));
        if (table.find(id).isEmpty()) {
            // It was removed in the meantime: before this record, which nothing would remove then.
            write(SubscriptionRecords.forgotten(id, clock.instant()));
        }
    }

    private void write(ProducerRecord<String, byte[]> record) throws InterruptedException {
        try {
            Future<RecordMetadata> sent = opened().send(record);
            RecordMetadata place = sent.get();
            Duration limit = kafka.timeout();
            if (!table.await(place.partition(), place.offset() + 1, limit)) {
                throw new LogUnavailableException(
                        "Kafka took it and does not give it back in time", null);
            }
        } catch (KafkaException | ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new LogUnavailableException(
                    "Kafka did not take it: " + cause.getMessage(), cause);
        }
    }

    private Producer<String, byte[]> opened() {
        Producer<String, byte[]> open = producer;
        if (open == null) {
            throw new LogUnavailableException("Kafka has not been reached yet", null);
        }
        return open;
    }

    @Override
    public void close() {
        Producer<String, byte[]> open = producer;
        if (open != null) {
            open.close(Duration.ofSeconds(2));
        }
    }
}
