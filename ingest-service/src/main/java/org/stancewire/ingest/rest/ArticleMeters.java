package org.stancewire.ingest.rest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.stancewire.service.Problem;

/// Counts what became of the articles that were posted.
@Singleton
class ArticleMeters {
    private final MeterRegistry meters;
    private final Counter accepted;
    private final Counter duplicates;

    ArticleMeters(MeterRegistry meters) {
        this.meters = meters;
        // From the first on it is to be seen that there are more.
        var _ = rejected("overloaded");
        accepted =
                Counter.builder("stancewire.ingest.accepted")
                        .description("Articles that Kafka has acknowledged")
                        .register(meters);
        duplicates =
                Counter.builder("stancewire.ingest.duplicates")
                        .description("Posts of a revision that was known already")
                        .register(meters);
    }

    void taken(boolean duplicate) {
        (duplicate ? duplicates : accepted).increment();
    }

    void rejected(Problem problem) {
        rejected(problem.type().substring(problem.type().lastIndexOf(':') + 1)).increment();
    }

    private Counter rejected(String kind) {
        return Counter.builder("stancewire.ingest.rejected")
                .description("Posts that were answered with a problem")
                .tag("kind", kind)
                .register(meters);
    }
}
