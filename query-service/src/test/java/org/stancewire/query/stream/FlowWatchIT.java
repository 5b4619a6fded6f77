package org.stancewire.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.contract.Topic;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.lucene.LuceneFeedIndex;
import org.stancewire.query.lucene.LuceneFeedWriter;
import org.stancewire.query.lucene.LuceneIndex;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.flow.Filling;
import org.stancewire.query.search.flow.FlowState;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

class FlowWatchIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir Path folder;

    @Test
    void saysThatKafkaIsAway() throws Exception {
        // Nobody listens there.
        FlowState state = watch("127.0.0.1:1", it -> it.problem() != null);
        assertThat(state.problem()).contains("Kafka could not be asked");
        assertThat(state.measured()).isEmpty();
        assertThat(state.index().phase()).isEqualTo(Filling.Phase.WAITING);
    }

    @Test
    void seesNothingToDoBeforeThereAreTopics() throws Exception {
        try (KafkaInThisJvm kafka = new KafkaInThisJvm()) {
            FlowState none = watch(kafka.bootstrapServers(), it -> it.measured().isPresent());
            assertThat(none.problem()).isNull();
            assertThat(none.measured().orElseThrow().enrich().records()).isZero();
            assertThat(none.measured().orElseThrow().enrichReplicas()).isZero();
            // And where nobody has enriched yet.
            kafka.createTopic(Topic.ARTICLES);
            FlowState first = watch(kafka.bootstrapServers(), it -> it.measured().isPresent());
            assertThat(first.problem()).isNull();
            assertThat(first.measured().orElseThrow().enrichReplicas()).isZero();
        }
    }

    private FlowState watch(String bootstrapServers, Predicate<FlowState> until) throws Exception {
        KafkaSettings kafka = settings(KafkaSettings.class, bootstrapServers);
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            LogTail tail =
                    new LogTail(
                            kafka,
                            new TopicCreator(kafka),
                            new LuceneFeedWriter(index),
                            settings(QuerySettings.class, bootstrapServers),
                            new SimpleMeterRegistry());
            FlowWatch watch =
                    new FlowWatch(
                            kafka,
                            tail,
                            new LuceneFeedIndex(index, new KnownEntities(List.of())),
                            InstantSource.system());
            watch.start();
            try {
                Instant end = Instant.now().plus(PATIENCE);
                while (!until.test(watch.state())) {
                    assertThat(Instant.now()).as(watch.state().toString()).isBefore(end);
                    Thread.sleep(20);
                }
                return watch.state();
            } finally {
                watch.stop();
            }
        }
    }

    private static <T> T settings(Class<T> mapping, String bootstrapServers) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(mapping)
                .withSources(
                        new PropertiesConfigSource(
                                Map.of(
                                        "stancewire.kafka.bootstrap-servers",
                                        bootstrapServers,
                                        "stancewire.kafka.timeout",
                                        "2s"),
                                "test",
                                100))
                .build()
                .getConfigMapping(mapping);
    }
}
