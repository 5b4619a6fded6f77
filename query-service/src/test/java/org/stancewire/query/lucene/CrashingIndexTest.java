package org.stancewire.query.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.query.search.FoundArticle;
import org.stancewire.query.search.Progress;

/// The invariants of `docs/invariants.md` that are query's: a log is read into a real index whose
/// process dies at random steps and goes on from what was kept.
class CrashingIndexTest {
    private static final String TOPIC = "t1";
    private static final int RECORDS = 120;
    private static final int PARTITIONS = 3;

    @TempDir Path folder;

    /// A record of the log: a revision of an article, or the tombstone of one.
    private record Logged(int partition, long offset, String id, String hash, boolean removed) {
        EnrichedArticle enriched() {
            return article(
                    id,
                    it ->
                            it.hash(hash)
                                    .position(Position.after(partition, offset))
                                    .text(id + hash));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anIndexAfterCrashesIsTheOneWithoutACrash(long seed) throws Exception {
        Random random = new Random(seed);
        List<List<Logged>> log = log(random);
        Map<String, List<String>> expected;
        try (IndexFixture whole = IndexFixture.in(folder.resolve("whole"))) {
            read(whole, log, Integer.MAX_VALUE, random);
            expected = content(whole);
        }
        Path crashing = folder.resolve("crashing");
        for (int crash = 0; crash < 8; crash++) {
            try (IndexFixture index = IndexFixture.in(crashing)) {
                read(index, log, random.nextInt(80), random);
            }
        }
        try (IndexFixture index = IndexFixture.in(crashing)) {
            read(index, log, Integer.MAX_VALUE, random);
            assertThat(content(index)).isEqualTo(expected);
        }
    }

    private static List<List<Logged>> log(Random random) {
        List<List<Logged>> log = new ArrayList<>();
        for (int i = 0; i < PARTITIONS; i++) {
            log.add(new ArrayList<>());
        }
        for (int i = 0; i < RECORDS; i++) {
            int article = random.nextInt(15);
            List<Logged> partition = log.get(article % PARTITIONS);
            partition.add(
                    new Logged(
                            article % PARTITIONS,
                            partition.size(),
                            "a" + article,
                            "h" + random.nextInt(4),
                            random.nextInt(6) == 0));
        }
        return log;
    }

    /// Reads on from what the index kept, and ends after so many steps as a process that dies does.
    private static void read(IndexFixture index, List<List<Logged>> log, int steps, Random random) {
        Progress kept = index.writer().committed();
        SortedMap<Integer, Long> next = new TreeMap<>(kept.offsets());
        List<String> seen = index.ids();
        for (int step = 0; step < steps; step++) {
            List<Logged> left = new ArrayList<>();
            for (List<Logged> partition : log) {
                int number = partition.getFirst().partition();
                long at = next.getOrDefault(number, 0L);
                if (at < partition.size()) {
                    left.add(partition.get((int) at));
                }
            }
            if (left.isEmpty()) {
                index.writer().show();
                index.writer().commit(new Progress(TOPIC, next));
                return;
            }
            switch (random.nextInt(8)) {
                case 0 -> index.writer().show();
                case 1 -> index.writer().commit(new Progress(TOPIC, next));
                default -> {
                    Logged record = left.get(random.nextInt(left.size()));
                    if (record.removed()) {
                        index.writer().remove(record.id() + '/' + record.hash());
                    } else {
                        index.writer().put(record.enriched());
                    }
                    next.put(record.partition(), record.offset() + 1);
                }
            }
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    /// The revisions of each article, in their order, with their numbers, and which is current.
    private static Map<String, List<String>> content(IndexFixture index) {
        Map<String, List<String>> all = new TreeMap<>();
        List<String> ids = index.ids();
        assertThat(ids).doesNotHaveDuplicates();
        for (String id : ids) {
            FoundArticle found = index.feed().article(id, null).orElseThrow();
            List<String> revisions = new ArrayList<>();
            found.revisions().forEach(it -> revisions.add(it.toString()));
            revisions.add("current " + found.enriched().article().text());
            all.put(id, revisions);
        }
        return all;
    }
}
