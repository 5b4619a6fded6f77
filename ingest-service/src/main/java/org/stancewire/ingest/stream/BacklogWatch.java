package org.stancewire.ingest.stream;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.stancewire.contract.Topic;
import org.stancewire.service.Enriched;
import org.stancewire.service.KafkaSettings;

/// Asks Kafka every second how far the log and enrich are. While Kafka does not say, what was known
/// before holds.
@ApplicationScoped
class BacklogWatch {
    private static final Logger LOG = Logger.getLogger(BacklogWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final KafkaSettings kafka;
    private final Admission admission;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("backlog-watch").unstarted(this::watch);

    BacklogWatch(KafkaSettings kafka, Admission admission) {
        this.kafka = kafka;
        this.admission = admission;
    }

    void start(@Observes StartupEvent event) {
        if (admission.isBounded()) {
            thread.start();
        }
    }

    private void watch() {
        Admin admin = Admin.create(kafka.with(Map.of("client.id", "stancewire-ingest-backlog")));
        try {
            while (true) {
                try {
                    look(admin);
                } catch (ExecutionException | KafkaException e) {
                    LOG.debug("Kafka does not say how far enrich is", e);
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            LOG.debug("the service stops");
        } finally {
            // Without waiting for a broker that may be away.
            admin.close(Duration.ZERO);
        }
    }

    /// Enrich is asked first, so that it is never ahead of the log.
    private void look(Admin admin) throws ExecutionException, InterruptedException {
        SortedMap<Integer, Long> done = Enriched.offsets(admin);
        if (done.isEmpty()) {
            return;
        }
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        done.keySet().forEach(it -> asked.put(partition(it), OffsetSpec.latest()));
        long end = 0;
        for (ListOffsetsResultInfo each : admin.listOffsets(asked).all().get().values()) {
            end += each.offset();
        }
        long all = done.values().stream().mapToLong(Long::longValue).sum();
        admission.backlog().add(new Backlog.Sample(System.nanoTime(), all, end));
    }

    private static TopicPartition partition(int number) {
        return new TopicPartition(Topic.ARTICLES.topicName(), number);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
