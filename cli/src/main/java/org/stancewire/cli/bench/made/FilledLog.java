package org.stancewire.cli.bench.made;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.Position;
import org.stancewire.contract.Topic;

/// Fills a topic of articles, as ingest or enrich would have.
public final class FilledLog {
    private static final int AT_A_TIME = 2_000;

    private final Topic topic;
    private final News news;
    private final long[] offsets;

    /// @param topic that of accepted or that of enriched articles
    public FilledLog(Topic topic, News news) {
        this(topic, Topic.PARTITIONS, news);
    }

    /// @param partitions of the topic, other than it usually has
    public FilledLog(Topic topic, int partitions, News news) {
        this.topic = topic;
        this.news = news;
        this.offsets = new long[partitions];
    }

    /// Writes the first `count` articles; tells how many are written. Throws [ExecutionException]
    /// when Kafka did not take one.
    public void fill(String kafka, long count, LongConsumer progress)
            throws ExecutionException, InterruptedException {
        new MadeTopic(topic.topicName(), offsets.length, topic).create(kafka);
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        try (Producer<String, byte[]> producer = producer(kafka)) {
            for (long first = 0; first < count && failure.get() == null; first += AT_A_TIME) {
                made(first, (int) Math.min(AT_A_TIME, count - first))
                        .forEach(it -> producer.send(it, (_, e) -> failure.compareAndSet(null, e)));
                progress.accept(Math.min(count, first + AT_A_TIME));
            }
        }
        if (failure.get() != null) {
            throw new ExecutionException(failure.get());
        }
    }

    private List<ProducerRecord<String, byte[]>> made(long first, int count) {
        int[] partitions = new int[count];
        Position[] positions = new Position[count];
        for (int i = 0; i < count; i++) {
            partitions[i] = partition(News.id(first + i));
            positions[i] = Position.after(partitions[i], offsets[partitions[i]]++);
        }
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> record(first + i, partitions[i], positions[i]))
                .toList();
    }

    private ProducerRecord<String, byte[]> record(long number, int partition, Position position) {
        Article article = news.article(number);
        byte[] json =
                topic == Topic.ARTICLES
                        ? ContractJson.write(article)
                        : ContractJson.write(news.enriched(number, position));
        return new ProducerRecord<>(
                topic.topicName(),
                partition,
                MadeNews.received(number).toEpochMilli(),
                article.revision(),
                json);
    }

    private int partition(String id) {
        int hash = Utils.murmur2(id.getBytes(StandardCharsets.UTF_8));
        return Utils.toPositive(hash) % offsets.length;
    }

    private static Producer<String, byte[]> producer(String kafka) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "acks",
                        "all",
                        "compression.type",
                        "zstd",
                        "compression.zstd.level",
                        1,
                        "batch.size",
                        256 << 10,
                        "linger.ms",
                        50,
                        MadeTopic.UNDER_WAY,
                        1,
                        "max.request.size",
                        Topic.MAX_RECORD_BYTES),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
