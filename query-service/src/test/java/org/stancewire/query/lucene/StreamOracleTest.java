package org.stancewire.query.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.query.Ask;
import org.stancewire.query.TestArticle;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.oracle.PartitionedLog;
import org.stancewire.query.oracle.RandomArticles;
import org.stancewire.query.oracle.RandomQuestion;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.live.FeedStream;
import org.stancewire.query.search.live.StreamEvent;

/// Readers of random questions break off at random, and now and then the index is thrown away and
/// filled again from the log, its partitions interleaved in another way: each reader still gets
/// each article of its question once.
class StreamOracleTest {
    private static final int PARTITIONS = 4;
    private static final int RECORDS = 250;
    private static final int IDS = 60;
    private static final int READERS = 16;
    private static final String LAST = "last";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final KnownEntities KNOWN =
            new KnownEntities(
                    List.of(
                            new CatalogueEntry(
                                    TestArticle.HAFTAR,
                                    List.of("Khalifa Haftar"),
                                    List.of(RandomArticles.GENERAL.id()))));

    @TempDir Path folders;

    private final PartitionedLog log = new PartitionedLog(PARTITIONS);
    private final List<Reader> readers = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void eachReaderGetsEachArticleOnce(long seed) throws Exception {
        Random random = new Random(seed);
        RandomArticles articles = new RandomArticles(random);
        Replica replica = new Replica();
        for (int i = 0; i < READERS; i++) {
            readers.add(new Reader(question(random), i % 2 == 0));
        }
        for (int i = 0; i < RECORDS; i++) {
            if (random.nextInt(10) == 0) {
                log.delete("a" + random.nextInt(IDS));
            } else {
                log.put(articles.next(IDS));
            }
            if (random.nextInt(3) == 0) {
                replica.read(random, 1 + random.nextInt(8));
                replica.fixture.show();
            }
            for (Reader reader : readers) {
                if (random.nextInt(8) == 0) {
                    reader.read(replica);
                }
                if (!reader.staysOpen && random.nextInt(30) == 0) {
                    reader.breakOff();
                }
            }
            if (random.nextInt(90) == 0) {
                replica = replica.rebuilt();
            }
        }
        replica.read(random, Integer.MAX_VALUE);
        replica.fixture.show();
        replica.tellAll();
        List<EnrichedArticle> current = log.current();
        int told = 0;
        for (Reader reader : readers) {
            reader.read(replica);
            told += reader.told.size();
            Set<String> expected = new TreeSet<>();
            current.stream()
                    .filter(reader.asked::has)
                    .forEach(it -> expected.add(it.article().id() + '@' + it.position()));
            assertThat(reader.told).as(reader.asked.typed()).containsAll(expected);
            if (reader.staysOpen && !reader.wasMoved) {
                assertThat(reader.has.values())
                        .as(reader.asked.typed())
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
        assertThat(told).isGreaterThan(READERS * 10);
        replica.close();
    }

    private static RandomQuestion question(Random random) {
        RandomQuestion question = new RandomQuestion(random, new WordTerms());
        return question.typed().contains("since=") ? question(random) : question;
    }

    /// An index, and how far it has read each partition.
    private final class Replica {
        private final LiveFixture fixture;
        private final int[] next = new int[PARTITIONS];

        Replica() throws IOException {
            fixture = LiveFixture.in(Files.createTempDirectory(folders, "index"), KNOWN, 10_000);
        }

        void read(Random random, int count) {
            List<Integer> left = new ArrayList<>();
            for (int read = 0; read < count; read++) {
                left.clear();
                for (int p = 0; p < PARTITIONS; p++) {
                    if (next[p] < log.partitions().get(p).size()) {
                        left.add(p);
                    }
                }
                if (left.isEmpty()) {
                    return;
                }
                int partition = left.get(random.nextInt(left.size()));
                PartitionedLog.Entry entry = log.partitions().get(partition).get(next[partition]++);
                if (entry.enriched() == null) {
                    fixture.writer().remove(entry.revision());
                } else {
                    fixture.write(entry.enriched());
                }
                if (random.nextInt(4) == 0) {
                    fixture.show();
                }
            }
        }

        /// A new index that has read nothing yet.
        Replica rebuilt() throws IOException {
            for (Reader reader : readers) {
                reader.wasMoved = true;
                reader.breakOff();
            }
            close();
            return new Replica();
        }

        /// Waits until each reader was told of all that is shown.
        void tellAll() throws Exception {
            try (FeedStream last = fixture.open(Question.EVERYTHING, null)) {
                last.next(Duration.ZERO);
                fixture.put(
                        TestArticle.article(
                                LAST, it -> it.position(Position.after(PARTITIONS, 1))));
                assertThat(last.next(PATIENCE)).hasSize(1);
                fixture.remove(LAST + "/h1");
                assertThat(last.next(PATIENCE)).hasSize(1);
            }
        }

        void close() throws IOException {
            fixture.close();
        }
    }

    /// Somebody who reads, breaks off, and comes again with the place where that was.
    private static final class Reader {
        private final RandomQuestion asked;
        private final boolean staysOpen;
        private final Set<String> told = new HashSet<>();
        private final Map<String, String> has = new HashMap<>();
        private boolean wasMoved;
        private Position place = Position.START;
        private @Nullable FeedStream stream;

        Reader(RandomQuestion asked, boolean staysOpen) {
            this.asked = asked;
            this.staysOpen = staysOpen;
        }

        void read(Replica replica) throws InterruptedException {
            if (stream == null) {
                stream = replica.fixture.open(Ask.question(asked.typed()), place);
            }
            List<StreamEvent> events = stream.next(Duration.ZERO);
            while (!events.isEmpty()) {
                events.forEach(this::take);
                events = stream.next(Duration.ZERO);
            }
        }

        private void take(StreamEvent event) {
            assertThat(event.position().reaches(place)).isTrue();
            place = event.position();
            switch (event) {
                case StreamEvent.Shown shown -> {
                    String id = shown.item().id();
                    String revision = id + '@' + shown.item().position();
                    assertThat(told.add(revision)).as(revision).isTrue();
                    if (!id.equals(LAST)) {
                        has.put(id, revision);
                    }
                }
                case StreamEvent.Gone gone -> has.remove(gone.article());
                case StreamEvent.Dropped _, StreamEvent.Closed _ ->
                        throw new AssertionError(event.toString());
            }
        }

        void breakOff() {
            if (stream != null) {
                stream.close();
                stream = null;
            }
        }
    }
}
