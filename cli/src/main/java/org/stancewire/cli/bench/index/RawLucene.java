package org.stancewire.cli.bench.index;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;

/// A process that indexes the topic of enriched articles with Lucene and nothing else, and prints
/// how many it took in, in how many milliseconds, and for how many of processor time. Takes the
/// address of the broker, a folder, the number of threads and the megabytes of Lucene's buffer.
public final class RawLucene {
    private static final String TOPIC = Topic.ENRICHED_ARTICLES.topicName();

    /// What it reads of a record.
    record Content(String id, @Nullable String title, String text) {}

    record Annotated(String language) {}

    record Enriched(Content article, String receivedAt, Annotated annotations) {}

    private static final ObjectReader JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readerFor(Enriched.class);

    private RawLucene() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        String kafka = arguments[0];
        int threads = Integer.parseInt(arguments[2]);
        IndexWriterConfig config =
                new IndexWriterConfig(new StandardAnalyzer())
                        .setRAMBufferSizeMB(Double.parseDouble(arguments[3]));
        try (FSDirectory folder = FSDirectory.open(Path.of(arguments[1]));
                IndexWriter writer = new IndexWriter(folder, config)) {
            long count = 0;
            try (ExecutorService lanes = Executors.newFixedThreadPool(threads)) {
                List<Future<Long>> all = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    int lane = i;
                    all.add(lanes.submit(() -> index(kafka, lane, threads, writer)));
                }
                for (Future<Long> each : all) {
                    count += each.get();
                }
            }
            writer.commit();
            long millis = (System.nanoTime() - begin) / 1_000_000;
            OperatingSystemMXBean machine =
                    ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            System.out.println(
                    count + " " + millis + " " + machine.getProcessCpuTime() / 1_000_000);
        }
    }

    /// Indexes each partition that falls to a thread, up to where it ends now.
    private static long index(String kafka, int lane, int lanes, IndexWriter writer)
            throws IOException {
        long count = 0;
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    IntStream.range(0, Topic.PARTITIONS)
                            .filter(it -> it % lanes == lane)
                            .mapToObj(it -> new TopicPartition(TOPIC, it))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                for (ConsumerRecord<byte[], byte[]> each : consumer.poll(Duration.ofMillis(100))) {
                    writer.addDocument(document(each.value()));
                    count++;
                }
            }
        }
        return count;
    }

    private static Document document(byte[] json) throws IOException {
        Enriched enriched = JSON.readValue(json);
        Document document = new Document();
        add(document, "id", enriched.article().id());
        add(document, "time", enriched.receivedAt());
        add(document, "language", enriched.annotations().language());
        if (enriched.article().title() != null) {
            document.add(new TextField("title", enriched.article().title(), Field.Store.NO));
        }
        document.add(new TextField("text", enriched.article().text(), Field.Store.NO));
        document.add(new StoredField("json", json));
        return document;
    }

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }
}
