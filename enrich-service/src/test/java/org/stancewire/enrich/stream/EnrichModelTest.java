package org.stancewire.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.Topic;
import org.stancewire.enrich.Articles;
import org.stancewire.enrich.Enricher;
import org.stancewire.enrich.status.EnrichMetrics;

/// The invariants of `docs/invariants.md` that are enrich's, for the real session, batches and
/// counts of attempts, with a process that dies at random steps and articles that no process
/// survives.
class EnrichModelTest {
    private static final int RUNS = 150;
    private static final int MOST_STEPS = 10_000;

    /// @param deaths how often a process dies that would have lived
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 20})
    void eachArticleHasOneOutcomeWhereverProcessesDie(int deaths) throws Exception {
        for (int run = 0; run < RUNS; run++) {
            new Run(new Random(1_000L * deaths + run), deaths).check();
        }
    }

    /// @param deaths how often a process dies that would have lived
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void soItHasWherePartitionsGoToOthersForAWhile(int deaths) throws Exception {
        for (int run = 0; run < RUNS / 3; run++) {
            new Run(new Random(2_000L * deaths + run), deaths).amongOthers().check();
        }
    }

    private static final class Run {
        private final Random random;
        private final LogInMemory log;
        private final Set<String> poison = new HashSet<>();
        private final Map<Integer, List<String>> inputs = new TreeMap<>();
        private final int deaths;

        Run(Random random, int deaths) {
            this.random = random;
            this.deaths = deaths;
            this.log = new LogInMemory(random);
            for (int i = 0; i < 40; i++) {
                int partition = random.nextInt(3);
                String id = "a" + i;
                if (random.nextInt(15) == 0) {
                    poison.add(id);
                }
                inputs.computeIfAbsent(partition, _ -> new ArrayList<>()).add(id);
                log.add(partition, Articles.article(id, "text " + i));
            }
        }

        Run amongOthers() {
            log.rebalance(poison);
            return this;
        }

        void check() throws Exception {
            live();
            Map<Integer, List<String>> outputs = new TreeMap<>();
            Set<String> givenUp = new HashSet<>();
            for (ProducerRecord<byte[], byte[]> output : log.outputs) {
                String key = new String(output.key(), StandardCharsets.UTF_8);
                String id = key.substring(0, key.indexOf('/'));
                outputs.computeIfAbsent(output.partition(), _ -> new ArrayList<>()).add(id);
                if (output.topic().equals(Topic.REJECTED_ARTICLES.topicName())) {
                    givenUp.add(id);
                }
            }
            assertThat(outputs).as("each once, in the order of the log").isEqualTo(inputs);
            assertThat(givenUp).containsAll(poison);
            if (deaths < 2) {
                assertThat(givenUp).as("no other is given up").isEqualTo(poison);
            }
        }

        private void live() throws Exception {
            int left = deaths;
            Attempts attempts = new Attempts(20);
            for (int steps = 0; !log.isDone(); ) {
                if (left > 0) {
                    log.dieIn(1 + random.nextInt(25), random.nextBoolean());
                    left--;
                } else {
                    log.dieIn(Integer.MAX_VALUE, false);
                }
                try (BatchEnricher batches = batches()) {
                    EnrichSession session = EnrichSession.open(log, batches, attempts);
                    while (!log.isDone()) {
                        assertThat(++steps).as("the stream goes on").isLessThan(MOST_STEPS);
                        var _ = session.step();
                    }
                } catch (LogInMemory.Death e) {
                    attempts = new Attempts(20);
                } catch (IllegalStateException e) {
                    // No memory is left; the process may live on.
                    attempts = random.nextBoolean() ? attempts : new Attempts(20);
                }
            }
        }

        private BatchEnricher batches() {
            return new BatchEnricher(
                    new Enricher((article, _) -> analyse(article), Outputs.LARGEST),
                    1,
                    new EnrichMetrics(new SimpleMeterRegistry()));
        }

        private Annotations analyse(Article article) {
            if (poison.contains(article.id())) {
                throw new OutOfMemoryError("as if");
            }
            return Articles.annotations(article);
        }
    }
}
