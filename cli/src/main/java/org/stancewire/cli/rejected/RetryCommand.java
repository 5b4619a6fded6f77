package org.stancewire.cli.rejected;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Escaped;
import org.stancewire.contract.Event;
import org.stancewire.contract.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./stancewire rejected retry`.
@Command(
        name = "retry",
        mixinStandardHelpOptions = true,
        description = {
            "Puts rejected records back where they came from, with their key and bytes, to be"
                    + " enriched again: after an upgrade, or with more memory.",
            "",
            "The same bytes that were rejected several times are put back once. An article that is"
                    + " in the feed already stays there once, whatever is put back. What is rejected"
                    + " again has a new place.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all are back",
            "1:one is not there, or cannot be put back, or Kafka does not answer",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire rejected retry articles/3/42 articles/7/1",
            "  ./stancewire rejected retry --reason GAVE_UP"
        })
final class RetryCommand extends KafkaCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PLACE",
            description = "Where a record lay, as `rejected list` says: articles/3/42.")
    private List<String> places = List.of();

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            description = "All that were rejected for this reason.")
    private @Nullable String reason;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (places.isEmpty() == (reason == null)) {
            throw new ParameterException(
                    spec.commandLine(), "give the PLACE of records, or a --reason");
        }
        Set<String> missing = new HashSet<>(places);
        Set<List<Object>> seen = new HashSet<>();
        List<String> lost = new ArrayList<>();
        int[] count = {0};
        try (RejectedTopic topic = new RejectedTopic(this);
                Producer<byte[], byte[]> producer = producer()) {
            topic.read(
                    Long.MAX_VALUE,
                    put -> {
                        boolean named = missing.remove(put.place());
                        if (!named && !put.reason().equals(reason)) {
                            return;
                        }
                        if (put.omitted() != null || !put.place().startsWith(PREFIX)) {
                            lost.add(put.place());
                        } else if (seen.add(content(put))) {
                            send(producer, put);
                            count[0]++;
                        }
                    });
        }
        spec.commandLine().getOut().println(count[0] + " put back");
        spec.commandLine().getOut().flush();
        if (!missing.isEmpty() || !lost.isEmpty()) {
            throw new IOException(failures(missing, lost));
        }
        return 0;
    }

    private static final String PREFIX = Topic.ARTICLES.topicName() + "/";

    private static String failures(Set<String> missing, List<String> lost) {
        List<String> all = new ArrayList<>();
        missing.stream()
                .sorted()
                .forEach(it -> all.add(Escaped.of(it) + " was not rejected in the last 30 days"));
        lost.forEach(it -> all.add(it + " was too large to be kept"));
        return String.join("; ", all);
    }

    /// What tells a record from others.
    private static List<Object> content(Put put) {
        return List.of(buffer(put.record().key()), buffer(put.record().value()));
    }

    private static Optional<ByteBuffer> buffer(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes).map(ByteBuffer::wrap);
    }

    private Producer<byte[], byte[]> producer() throws IOException {
        try {
            return new KafkaProducer<>(
                    with(
                            Map.of(
                                    "acks",
                                    "all",
                                    "enable.idempotence",
                                    true,
                                    "compression.type",
                                    "zstd",
                                    "max.request.size",
                                    2 * Topic.MAX_RECORD_BYTES)),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
        } catch (KafkaException e) {
            throw failure(e);
        }
    }

    private static void send(Producer<byte[], byte[]> producer, Put put) {
        try {
            producer.send(
                            new ProducerRecord<>(
                                    Topic.ARTICLES.topicName(),
                                    put.record().partition(),
                                    put.record().key(),
                                    put.record().value(),
                                    headers(put)))
                    .get();
        } catch (ExecutionException e) {
            throw new KafkaException(put.place() + " cannot be put back", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    /// Those that it came with, as far as they were kept.
    private static Headers headers(Put put) {
        Headers headers = new RecordHeaders();
        for (Header header : put.record().headers()) {
            boolean ours =
                    header.key().startsWith(Put.WHY) || header.key().startsWith(Event.PREFIX);
            if (!ours) {
                headers.add(header);
            }
        }
        return headers;
    }
}
