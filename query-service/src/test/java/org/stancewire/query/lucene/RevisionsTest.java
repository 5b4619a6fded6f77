package org.stancewire.query.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.query.search.FoundArticle;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Progress;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.RecordWriter;

class RevisionsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void changesNothingOnARepeat(boolean shown) throws Exception {
        try (IndexFixture index = IndexFixture.in(folder)) {
            assertThat(index.writer().put(revision("a", "h1", 1))).isTrue();
            if (shown) {
                index.writer().show();
            }
            assertThat(index.writer().put(revision("a", "h1", 9))).isFalse();
            index.writer().show();
            assertThat(index.ids()).containsExactly("a");
            assertThat(index.feed().article("a", null).orElseThrow().enriched().position())
                    .isEqualTo(Position.after(0, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void showsTheLatestRevisionOnly(boolean shown) throws Exception {
        try (IndexFixture index = IndexFixture.in(folder)) {
            index.writer().put(article("a", a -> a.text("Putin spoke").entity(PUTIN)));
            if (shown) {
                index.writer().show();
            }
            index.writer().put(article("a", a -> a.hash("h2").text("NATO answered").entity(NATO)));
            index.writer().show();
            assertThat(index.ids()).containsExactly("a");
            assertThat(index.ids(asked("q", "spoke"), 20)).isEmpty();
            assertThat(index.ids(asked("entity", PUTIN.id()), 20)).isEmpty();
            assertThat(index.ids(asked("q", "answered"), 20)).containsExactly("a");
            assertThat(index.revision("a")).isEqualTo(2);
            // An older one that comes again is no news.
            assertThat(index.writer().put(article("a", a -> a.text("Putin spoke").entity(PUTIN))))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void goesBackToTheRevisionBeforeOneThatIsDeleted(boolean shown) throws Exception {
        try (IndexFixture index = IndexFixture.in(folder)) {
            index.writer().put(article("a", a -> a.text("Putin spoke").entity(PUTIN)));
            index.writer().put(article("a", a -> a.hash("h2").text("NATO answered")));
            if (shown) {
                index.writer().show();
            }
            assertThat(index.writer().remove("a/h2")).isTrue();
            assertThat(index.writer().remove("a/h2")).isFalse();
            index.writer().show();
            assertThat(index.ids(asked("q", "spoke"), 20)).containsExactly("a");
            assertThat(index.ids(asked("entity", PUTIN.id()), 20)).containsExactly("a");
            assertThat(index.ids(asked("q", "answered"), 20)).isEmpty();
            assertThat(index.revision("a")).isEqualTo(1);
            index.writer().remove("a/h1");
            index.writer().show();
            assertThat(index.ids()).isEmpty();
            assertThat(index.feed().article("a", null)).isEmpty();
        }
    }

    @Test
    void ignoresTheDeletionOfWhatIsNotThere() throws Exception {
        try (IndexFixture index = IndexFixture.in(folder).with(revision("a", "h1", 1))) {
            assertThat(index.writer().remove("b/h1")).isFalse();
            assertThat(index.writer().remove("no key")).isFalse();
            assertThat(index.ids()).containsExactly("a");
        }
    }

    /// A log of records and deletions is written with crashes at random places, each of which loses
    /// what was not committed and reads the log again from there: the index ends up as if nothing
    /// had happened.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void losesAndDoublesNothingInACrash(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> log = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            String revision = "a" + random.nextInt(20) + "/h" + random.nextInt(3);
            log.add((random.nextInt(4) == 0 ? "-" : "+") + revision);
        }
        Map<String, List<String>> expected = expected(log);
        int next = 0;
        while (next < log.size()) {
            try (IndexFixture index = IndexFixture.in(folder)) {
                next = index.writer().committed().offsets().getOrDefault(0, 0L).intValue();
                int crash = Math.min(log.size(), next + 20 + random.nextInt(60));
                while (next < crash) {
                    write(index.writer(), log.get(next++));
                    if (random.nextInt(5) == 0) {
                        index.writer().show();
                    }
                    if (random.nextInt(25) == 0 || next == log.size()) {
                        index.writer().commit(progress(next));
                    }
                }
            }
        }
        try (IndexFixture index = IndexFixture.in(folder)) {
            assertThat(index.ids()).containsExactlyInAnyOrderElementsOf(expected.keySet());
            expected.forEach(
                    (id, revisions) ->
                            assertThat(
                                            index.feed()
                                                    .article(id, null)
                                                    .orElseThrow()
                                                    .enriched()
                                                    .article()
                                                    .contentHash())
                                    .isEqualTo(revisions.getLast()));
        }
    }

    /// Several threads fill the index, each with some of the articles, while another makes visible
    /// what they wrote: it holds what one alone would have written.
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void severalWritersFillItAsOneDoes(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> log = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String revision = "a" + random.nextInt(90) + "/h" + random.nextInt(3);
            log.add((random.nextInt(4) == 0 ? "-" : "+") + revision);
        }
        Map<String, List<String>> expected = expected(log);
        try (IndexFixture index = IndexFixture.in(folder)) {
            List<RecordWriter> writers = index.writer().split(3);
            try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
                List<Future<?>> lanes = new ArrayList<>();
                for (int i = 0; i < writers.size(); i++) {
                    int lane = i;
                    lanes.add(threads.submit(() -> write(log, lane, writers)));
                }
                while (!lanes.stream().allMatch(Future::isDone)) {
                    index.writer().show();
                }
                for (Future<?> lane : lanes) {
                    lane.get();
                }
            }
            index.writer().join();
            assertThat(index.ids()).containsExactlyInAnyOrderElementsOf(expected.keySet());
            for (Map.Entry<String, List<String>> each : expected.entrySet()) {
                FoundArticle found = index.feed().article(each.getKey(), null).orElseThrow();
                assertThat(found.enriched().article().contentHash())
                        .isEqualTo(each.getValue().getLast());
                assertThat(found.revisions()).hasSameSizeAs(each.getValue());
            }
            assertThat(index.writer().put(article("one more", a -> {}))).isTrue();
        }
    }

    private static void write(List<String> log, int lane, List<RecordWriter> writers) {
        for (String entry : log) {
            String[] revision = entry.substring(1).split("/");
            if (Math.floorMod(revision[0].hashCode(), writers.size()) == lane) {
                write(writers.get(lane), entry);
            }
        }
    }

    /// Of what is not visible yet only so much is kept beside the index.
    @Test
    void changesAndDropsWhatItDoesNotRemember() throws Exception {
        try (IndexFixture index = IndexFixture.in(folder)) {
            RevisionWriter writer = new RevisionWriter(index.index(), Position.START, 0);
            writer.put(article("a", a -> a.text("Putin spoke").entity(PUTIN)));
            writer.put(article("a", a -> a.hash("h2").text("NATO answered")));
            writer.put(article("a", a -> a.hash("h3").text("Nobody listened")));
            writer.remove("a/h3");
            writer.remove("a/h2");
            index.writer().show();
            assertThat(index.ids(asked("q", "spoke"), 20)).containsExactly("a");
            assertThat(index.revision("a")).isEqualTo(1);
            assertThat(index.feed().article("a", null).orElseThrow().revisions()).hasSize(1);
        }
    }

    private static Map<String, List<String>> expected(List<String> log) {
        Map<String, List<String>> all = new TreeMap<>();
        for (String entry : log) {
            String[] revision = entry.substring(1).split("/");
            List<String> revisions = all.computeIfAbsent(revision[0], id -> new ArrayList<>());
            if (entry.startsWith("-")) {
                revisions.remove(revision[1]);
            } else if (!revisions.contains(revision[1])) {
                revisions.add(revision[1]);
            }
        }
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private static void write(RecordWriter writer, String entry) {
        String[] revision = entry.substring(1).split("/");
        if (entry.startsWith("-")) {
            writer.remove(entry.substring(1));
        } else {
            writer.put(revision(revision[0], revision[1], 1));
        }
    }

    private static Progress progress(long offset) {
        return new Progress("topic", new TreeMap<>(Map.of(0, offset)));
    }

    private static EnrichedArticle revision(String id, String hash, long offset) {
        return article(id, a -> a.hash(hash).position(Position.after(0, offset)));
    }

    private static Question asked(String parameter, String value) {
        return Question.read(
                new Parameters(Map.of(parameter, List.of(value)), List.of(parameter)),
                Instant.EPOCH);
    }
}
