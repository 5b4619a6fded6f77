package org.stancewire.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Topic;
import org.stancewire.enrich.Articles;

class AttemptsTest {
    private static final TopicPartition PARTITION =
            new TopicPartition(Topic.ARTICLES.topicName(), 0);

    @Test
    void looksAgainWhereAnotherHadThePartitionMeanwhile() {
        LogInMemory log = new LogInMemory(new Random(1));
        log.add(0, Articles.article("a", "text"));
        Consumer<byte[], byte[]> consumer = log.consumer();
        Map<TopicPartition, Long> first = Map.of(PARTITION, 0L);
        Attempts ours = new Attempts(20);
        Attempts others = new Attempts(20);
        ours.committed(first);

        others.write(first, others.look(first, consumer), consumer);
        ours.assigned(List.of(PARTITION));

        assertThat(ours.look(first, consumer)).containsEntry(PARTITION, 1);
        assertThat(ours.isAlone(PARTITION)).isTrue();
    }
}
