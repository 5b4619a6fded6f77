package org.stancewire.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.enrich.Articles;
import org.stancewire.enrich.Enricher;
import org.stancewire.enrich.Outcome;
import org.stancewire.enrich.status.EnrichMetrics;

class BatchEnricherTest {
    @Test
    void worksInParallelAndAnswersInOrder() throws Exception {
        CountDownLatch secondDone = new CountDownLatch(1);
        List<Outcome> outcomes;
        try (BatchEnricher batches =
                batches(
                        article -> {
                            if (article.id().equals("a1")) {
                                await(secondDone);
                            } else {
                                secondDone.countDown();
                            }
                            return Articles.annotations(article);
                        })) {
            outcomes = batches.enrich(List.of(record("a1", 10), record("a2", 11)));
        }

        assertThat(read(outcomes.get(0)).article().id()).isEqualTo("a1");
        assertThat(read(outcomes.get(0)).position()).isEqualTo(Position.after(4, 10));
        assertThat(read(outcomes.get(1)).article().id()).isEqualTo("a2");
        assertThat(read(outcomes.get(1)).position()).isEqualTo(Position.after(4, 11));
    }

    @Test
    void namesTheRecordOnWhichTheServiceItselfFails() {
        try (BatchEnricher batches =
                batches(
                        article -> {
                            throw new NoClassDefFoundError("broken build");
                        })) {
            assertThatThrownBy(() -> batches.enrich(List.of(record("a1", 10))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("cannot enrich articles-4@10")
                    .hasRootCauseInstanceOf(NoClassDefFoundError.class);
        }
    }

    private static BatchEnricher batches(Function<Article, Annotations> analysis) {
        return new BatchEnricher(
                new Enricher((article, _) -> analysis.apply(article), 10_000),
                2,
                new EnrichMetrics(new SimpleMeterRegistry()));
    }

    private static ConsumerRecord<byte[], byte[]> record(String id, long offset) {
        Article article = Articles.article(id, "text of " + id);
        return new ConsumerRecord<>(
                "articles", 4, offset, Articles.key(article), Articles.json(article));
    }

    private static EnrichedArticle read(Outcome outcome) throws Exception {
        return ContractJson.read(((Outcome.Enriched) outcome).json(), EnrichedArticle.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
