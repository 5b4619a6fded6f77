package org.stancewire.enrich.stream;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.Analyzer;
import org.stancewire.analysis.entity.BadCatalogueException;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.enrich.Analysis;
import org.stancewire.enrich.Enricher;
import org.stancewire.enrich.WarmUp;
import org.stancewire.enrich.status.EnrichMetrics;
import org.stancewire.enrich.status.LoopStatus;
import org.stancewire.service.CatalogueSettings;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

/// Runs the loop from the start of the service to its end, on a thread of its own.
@ApplicationScoped
public class EnrichService {
    private static final Logger LOG = Logger.getLogger(EnrichService.class);
    private static final Duration LAST_BATCH = Duration.ofSeconds(4);

    private final KafkaSettings kafka;
    private final EnrichSettings settings;
    private final CatalogueSettings catalogue;
    private final StanceSettings stance;
    private final TopicCreator topics;
    private final LoopStatus status;
    private final EnrichMetrics metrics;
    private @Nullable Thread thread;
    private volatile @Nullable EnrichLoop loop;
    private volatile boolean stopping;

    EnrichService(
            KafkaSettings kafka,
            EnrichSettings settings,
            CatalogueSettings catalogue,
            StanceSettings stance,
            TopicCreator topics,
            LoopStatus status,
            EnrichMetrics metrics) {
        this.kafka = kafka;
        this.settings = settings;
        this.catalogue = catalogue;
        this.stance = stance;
        this.topics = topics;
        this.status = status;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("enrich-loop").start(this::run);
    }

    /// Waits for the last batch; one that takes too long is left to the next run.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        EnrichLoop running = loop;
        if (running != null) {
            running.stop();
        }
        if (thread != null && !thread.join(LAST_BATCH)) {
            thread.interrupt();
        }
    }

    /// Others wait for them, and need not wait until the models are loaded. What cannot be created
    /// yet the loop creates.
    private void createTopics() {
        try {
            EnrichLoop.createTopics(topics);
        } catch (ExecutionException | KafkaException e) {
            LOG.debug("the topics are created when the models are loaded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Thread.ofPlatform().daemon().name("create-topics").start(this::createTopics);
        try {
            Analyzer analyzer =
                    Analyzer.load(
                            Catalogue.load(catalogue.files().orElse(List.of())), stance.engine());
            Analysis analysis =
                    (article, tokens) -> analyzer.analyze(AnalysisRequest.of(article), tokens);
            WarmUp.run(analysis);
            Enricher enricher = new Enricher(analysis, Outputs.LARGEST);
            int threads = settings.threads().orElseGet(Runtime.getRuntime()::availableProcessors);
            try (BatchEnricher batches = new BatchEnricher(enricher, threads, metrics)) {
                EnrichLoop made =
                        new EnrichLoop(
                                topics, new Clients(kafka, settings), batches, status, metrics);
                loop = made;
                if (!stopping) {
                    LOG.infof("enriching on %d threads as %s", threads, settings.instanceName());
                    made.run();
                }
            }
        } catch (BadCatalogueException | IllegalArgumentException e) {
            LOG.fatal(e.getMessage());
            Quarkus.asyncExit(1);
        } catch (RuntimeException | Error e) {
            // Better no service, which gets noticed and started again, than one that does nothing.
            LOG.fatal("the enrich loop cannot go on", e);
            Quarkus.asyncExit(1);
        }
    }
}
