package org.stancewire.enrich.stream;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.stancewire.contract.Article;
import org.stancewire.contract.Topic;
import org.stancewire.enrich.Articles;

/// What Kafka promises of a topic, a group and a transaction, and nothing more: a model to run the
/// real loop against. The process that uses it dies before or after the call that was chosen.
final class LogInMemory extends Clients {
    /// What is visible to readers of committed records, in the order of the commits.
    final List<ProducerRecord<byte[], byte[]>> outputs = new ArrayList<>();

    private final Map<TopicPartition, List<Article>> inputs = new TreeMap<>(LogInMemory::compare);
    private final Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
    private final Random random;
    private int epoch;
    private int callsToLive = Integer.MAX_VALUE;
    private boolean after;
    private Set<String> notForOthers = Set.of();
    private boolean rebalances;

    /// The process dies here.
    static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    LogInMemory(Random random) {
        super(new TestSettings.Broker("nowhere:1"), new TestSettings.Instance("model"));
        this.random = random;
    }

    void add(int partition, Article article) {
        inputs.computeIfAbsent(
                        new TopicPartition(Topic.ARTICLES.topicName(), partition),
                        _ -> new ArrayList<>())
                .add(article);
    }

    /// Lets the process die in so many calls.
    ///
    /// @param after whether what was called is done
    void dieIn(int calls, boolean after) {
        callsToLive = calls;
        this.after = after;
    }

    /// Lets another member of the group have a partition for a while at some polls, which enriches
    /// some articles of it and commits them.
    ///
    /// @param poison ids of articles at which it stops
    void rebalance(Set<String> poison) {
        rebalances = true;
        notForOthers = poison;
    }

    boolean isDone() {
        return inputs.entrySet().stream()
                .allMatch(it -> offset(it.getKey()) == it.getValue().size());
    }

    private long offset(TopicPartition partition) {
        OffsetAndMetadata at = committed.get(partition);
        return at == null ? 0 : at.offset();
    }

    private static int compare(TopicPartition one, TopicPartition other) {
        return Integer.compare(one.partition(), other.partition());
    }

    private <T> T proxy(Class<T> type, InvocationHandler calls) {
        return type.cast(
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) -> {
                            boolean dies = --callsToLive <= 0;
                            if (dies && !after) {
                                throw new Death();
                            }
                            Object answer = calls.invoke(self, method, arguments);
                            if (dies) {
                                throw new Death();
                            }
                            return answer;
                        }));
    }

    @Override
    Consumer<byte[], byte[]> consumer() {
        Map<TopicPartition, Long> next = new HashMap<>();
        ConsumerRebalanceListener[] listener = new ConsumerRebalanceListener[1];
        @SuppressWarnings("unchecked")
        Consumer<byte[], byte[]> made =
                proxy(
                        Consumer.class,
                        (_, method, arguments) ->
                                switch (method.getName()) {
                                    case "subscribe" -> {
                                        listener[0] = (ConsumerRebalanceListener) arguments[1];
                                        yield null;
                                    }
                                    case "poll" -> poll(next, listener[0]);
                                    case "seek" -> {
                                        next.put(
                                                (TopicPartition) arguments[0],
                                                arguments[1] instanceof Long offset
                                                        ? offset
                                                        : ((OffsetAndMetadata) arguments[1])
                                                                .offset());
                                        yield null;
                                    }
                                    case "committed" -> found((Set<TopicPartition>) arguments[0]);
                                    case "commitSync" -> {
                                        committed.putAll(
                                                (Map<TopicPartition, OffsetAndMetadata>)
                                                        arguments[0]);
                                        yield null;
                                    }
                                    case "assignment" -> Set.copyOf(next.keySet());
                                    case "groupMetadata" -> new ConsumerGroupMetadata("model");
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    method.getName());
                                });
        return made;
    }

    private Map<TopicPartition, OffsetAndMetadata> found(Set<TopicPartition> asked) {
        Map<TopicPartition, OffsetAndMetadata> found = new HashMap<>();
        asked.forEach(it -> found.put(it, committed.get(it)));
        return found;
    }

    /// Some of what comes next, of some partitions.
    private ConsumerRecords<byte[], byte[]> poll(
            Map<TopicPartition, Long> next, ConsumerRebalanceListener listener) {
        if (next.isEmpty()) {
            inputs.keySet().forEach(it -> next.put(it, offset(it)));
            listener.onPartitionsAssigned(inputs.keySet());
        }
        if (rebalances && random.nextInt(4) == 0) {
            TopicPartition lost = List.copyOf(inputs.keySet()).get(random.nextInt(inputs.size()));
            listener.onPartitionsRevoked(Set.of(lost));
            elsewhere(lost);
            next.put(lost, offset(lost));
            listener.onPartitionsAssigned(Set.of(lost));
        }
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> polled =
                new TreeMap<>(LogInMemory::compare);
        Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
        inputs.forEach(
                (partition, articles) -> {
                    int from = Math.toIntExact(next.get(partition));
                    int to = Math.min(articles.size(), from + random.nextInt(8));
                    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
                    for (int i = from; i < to; i++) {
                        records.add(record(partition, i, articles.get(i)));
                    }
                    if (!records.isEmpty()) {
                        polled.put(partition, records);
                        next.put(partition, (long) to);
                        ends.put(partition, new OffsetAndMetadata(to));
                    }
                });
        return new ConsumerRecords<>(polled, ends);
    }

    private void elsewhere(TopicPartition partition) {
        List<Article> articles = inputs.get(partition);
        int from = Math.toIntExact(offset(partition));
        int to = Math.min(articles.size(), from + random.nextInt(4));
        for (int i = from; i < to && !notForOthers.contains(articles.get(i).id()); i++) {
            byte[] key = articles.get(i).revision().getBytes(StandardCharsets.UTF_8);
            outputs.add(
                    new ProducerRecord<>(
                            Topic.ENRICHED_ARTICLES.topicName(),
                            partition.partition(),
                            key,
                            Articles.json(articles.get(i))));
            committed.put(partition, new OffsetAndMetadata(i + 1));
        }
    }

    private static ConsumerRecord<byte[], byte[]> record(
            TopicPartition partition, int offset, Article article) {
        byte[] key = article.revision().getBytes(StandardCharsets.UTF_8);
        byte[] value = Articles.json(article);
        return new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                0,
                TimestampType.CREATE_TIME,
                key.length,
                value.length,
                key,
                value,
                new RecordHeaders(),
                Optional.empty());
    }

    @Override
    Producer<byte[], byte[]> producer() {
        List<ProducerRecord<byte[], byte[]>> sent = new ArrayList<>();
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        int[] mine = {-1};
        @SuppressWarnings("unchecked")
        Producer<byte[], byte[]> made =
                proxy(
                        Producer.class,
                        (_, method, arguments) ->
                                switch (method.getName()) {
                                    case "initTransactions" -> mine[0] = ++epoch;
                                    case "beginTransaction" -> null;
                                    case "send" -> {
                                        sent.add((ProducerRecord<byte[], byte[]>) arguments[0]);
                                        yield new CompletableFuture<>();
                                    }
                                    case "sendOffsetsToTransaction" -> {
                                        offsets.putAll(
                                                (Map<TopicPartition, OffsetAndMetadata>)
                                                        arguments[0]);
                                        yield null;
                                    }
                                    case "commitTransaction" -> {
                                        if (mine[0] != epoch) {
                                            throw new ProducerFencedException("another came");
                                        }
                                        outputs.addAll(sent);
                                        committed.putAll(offsets);
                                        sent.clear();
                                        offsets.clear();
                                        yield null;
                                    }
                                    case "abortTransaction" -> {
                                        sent.clear();
                                        offsets.clear();
                                        yield null;
                                    }
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    method.getName());
                                });
        return made;
    }
}
