package org.stancewire.cli.bench.live;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.stancewire.contract.Topic;

/// Follows both topics of articles, and notes when each record was made and when it could be read.
/// What enrich wrote is followed as query does. Of accepted articles nothing is noted but when they
/// were made, so that they are read seldom and many at a time: the broker has little to do for it.
final class LogWatch implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// When an article was where, in nanoseconds since 1970.
    ///
    /// @param accepted when ingest handed it to Kafka
    /// @param analysed when enrich did
    /// @param committed when what enrich wrote could be read
    record Times(long accepted, long analysed, long committed) {
        Times and(Times other) {
            return new Times(
                    Math.max(accepted, other.accepted),
                    Math.max(analysed, other.analysed),
                    Math.max(committed, other.committed));
        }
    }

    private final Map<String, Times> times = new ConcurrentHashMap<>();
    private final List<Following> all;

    /// Begins with what comes from now on.
    LogWatch(String kafka) {
        Map<String, Object> seldom =
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "fetch.min.bytes",
                        8 << 20,
                        "fetch.max.wait.ms",
                        500);
        Map<String, Object> atOnce =
                Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed");
        all =
                List.of(
                        new Following(Topic.ARTICLES, seldom),
                        new Following(Topic.ENRICHED_ARTICLES, atOnce));
    }

    /// One topic, read by a thread of its own.
    private final class Following {
        private final KafkaConsumer<String, byte[]> consumer;
        private final Thread thread;

        private Following(Topic topic, Map<String, Object> settings) {
            consumer =
                    new KafkaConsumer<>(
                            settings, new StringDeserializer(), new ByteArrayDeserializer());
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic.topicName()).stream()
                            .map(it -> new TopicPartition(it.topic(), it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            // Asking for each place makes that of now the one to begin at.
            partitions.forEach(consumer::position);
            String name = "log-watch-" + topic.topicName();
            thread = Thread.ofPlatform().daemon().name(name).start(this::follow);
        }

        private void follow() {
            try {
                while (true) {
                    for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                        note(record, Now.nanos());
                    }
                }
            } catch (WakeupException _) {
                consumer.close();
            }
        }

        private void end() {
            consumer.wakeup();
            try {
                thread.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void note(ConsumerRecord<String, byte[]> record, long now) {
        String id = record.key().substring(0, record.key().lastIndexOf('/'));
        long made = record.timestamp() * 1_000_000;
        Times seen =
                record.topic().equals(Topic.ARTICLES.topicName())
                        ? new Times(made, 0, 0)
                        : new Times(0, made, now);
        times.merge(id, seen, Times::and);
    }

    /// When each article was where, by its id. Waits until all that are in the log are read, for
    /// seconds at the most; leaves out what is not.
    Map<String, Times> times(Collection<String> ids) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ids.stream().allMatch(this::isKnown) && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        return ids.stream().filter(this::isKnown).collect(toMap(it -> it, times::get));
    }

    private boolean isKnown(String id) {
        Times at = times.get(id);
        return at != null && at.accepted() > 0 && at.committed() > 0;
    }

    @Override
    public void close() {
        all.forEach(Following::end);
    }
}
