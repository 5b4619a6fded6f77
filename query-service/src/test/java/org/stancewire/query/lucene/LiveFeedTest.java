package org.stancewire.query.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Position;
import org.stancewire.query.Ask;
import org.stancewire.query.TestArticle;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.live.FeedStream;
import org.stancewire.query.search.live.StreamEvent;

class LiveFeedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path folder;

    private long offset;

    @Test
    void tellsOfEachArticleOfTheQuestionFromNowOn() throws Exception {
        try (LiveFixture feed = LiveFixture.in(folder)) {
            feed.put(against("before", "Putin blames NATO."));
            try (FeedStream reader = feed.open(Ask.question("target=" + NATO.id()), null)) {
                feed.put(against("a", "Putin blames NATO."));
                feed.put(next("b", it -> it.text("Nothing of that.")));
                feed.put(against("c", "Putin warns NATO."));
                assertThat(told(reader, 2)).containsExactly("a 1", "c 1");
            }
        }
    }

    @Test
    void understandsWordsAsTheFeedDoes() throws Exception {
        try (LiveFixture feed = LiveFixture.in(folder);
                FeedStream reader =
                        feed.open(
                                Ask.question("q=title:bomb NEAR/3 city -peace&language=ru"), null);
                FeedStream english =
                        feed.open(
                                Ask.question("q=(bombing OR airstrike) -\"no fly zone\""), null)) {
            feed.put(next("a", it -> it.text("The bombed city.")));
            feed.put(next("b", it -> it.text("Bombs, and a no fly zone.")));
            feed.put(next("c", it -> it.text("Airstrikes again.")));
            assertThat(told(english, 2)).containsExactly("a 1", "c 1");
            assertThat(reader.next(Duration.ZERO)).isEmpty();
        }
    }

    @Test
    void goesOnAfterAPlaceInTheLog() throws Exception {
        try (LiveFixture feed = LiveFixture.in(folder)) {
            for (int i = 0; i < 250; i++) {
                feed.write(next("a" + i, it -> {}));
            }
            feed.show();
            List<String> first = new ArrayList<>();
            Position place;
            try (FeedStream reader = feed.open(Question.EVERYTHING, Position.START)) {
                while (first.size() < 120) {
                    first.addAll(said(reader.next(PATIENCE)));
                }
                place = reader.position();
            }
            feed.put(next("b", it -> {}));
            try (FeedStream reader = feed.open(Question.EVERYTHING, place)) {
                List<String> rest = told(reader, 251 - first.size());
                feed.put(next("c", it -> {}));
                rest.addAll(told(reader, 1));
                first.addAll(rest);
            }
            assertThat(first).hasSize(252).doesNotHaveDuplicates().endsWith("a249 1", "b 1", "c 1");
        }
    }

    @Test
    void tellsOfRevisionsAndOfWhatIsGone() throws Exception {
        try (LiveFixture feed = LiveFixture.in(folder)) {
            Question asked = Ask.question("target=" + NATO.id());
            try (FeedStream reader = feed.open(asked, null)) {
                feed.put(against("a", "Putin blames NATO."));
                feed.put(against("b", "Putin blames NATO."));
                feed.put(against("c", "Putin blames NATO."));
                feed.put(next("a", it -> it.hash("h2").stance(PUTIN, Polarity.FAVOR, NATO)));
                feed.put(next("b", it -> it.hash("h2").text("Corrected.")));
                feed.remove("c/h1");
                feed.remove("a/h2");
                assertThat(told(reader, 7))
                        .containsExactly("a 1", "b 1", "c 1", "a 2", "b gone", "c gone", "a 1");
                // The same content once more is no news.
                feed.put(against("a", "Putin blames NATO."));
                feed.put(against("d", "Putin blames NATO."));
                assertThat(told(reader, 1)).containsExactly("d 1");
            }
        }
    }

    @Test
    void dropsAReaderThatLetsTooMuchGather() throws Exception {
        try (LiveFixture feed = LiveFixture.in(folder);
                FeedStream slow = feed.open(Question.EVERYTHING, null);
                FeedStream quick = feed.open(Question.EVERYTHING, null)) {
            feed.put(next("a", it -> {}));
            assertThat(told(slow, 1)).containsExactly("a 1");
            Position place = slow.position();
            List<String> all = new ArrayList<>(told(quick, 1));
            for (int i = 0; i <= LiveFixture.BUFFER; i++) {
                feed.put(next("b" + i, it -> {}));
                all.addAll(told(quick, 1));
            }
            // By now everything before was told to everybody.
            feed.put(next("c", it -> {}));
            all.addAll(told(quick, 1));
            assertThat(slow.next(PATIENCE)).containsExactly(new StreamEvent.Dropped(place));
            assertThat(all).hasSize(LiveFixture.BUFFER + 3).doesNotHaveDuplicates();
            try (FeedStream again = feed.open(Question.EVERYTHING, place)) {
                assertThat(told(again, LiveFixture.BUFFER + 2))
                        .isEqualTo(all.subList(1, all.size()));
            }
        }
    }

    @Test
    void dropsAReaderThatLetsFewButVeryLongArticlesGather() throws Exception {
        String text = "Rain. ".repeat(FeedStream.MOST_CHARACTERS / 10);
        try (LiveFixture feed = LiveFixture.in(folder);
                FeedStream slow = feed.open(Question.EVERYTHING, null);
                FeedStream quick = feed.open(Question.EVERYTHING, null)) {
            Position place = slow.position();
            List<String> all = new ArrayList<>();
            for (String id : List.of("a", "b", "c", "d")) {
                feed.put(next(id, it -> it.text(text)));
                all.addAll(told(quick, 1));
            }
            assertThat(all).containsExactly("a 1", "b 1", "c 1", "d 1");
            assertThat(slow.next(PATIENCE)).containsExactly(new StreamEvent.Dropped(place));
        }
    }

    @Test
    void takesSoManyReaders() throws Exception {
        try (LiveFixture feed = LiveFixture.in(folder)) {
            List<FeedStream> readers = new ArrayList<>();
            for (int i = 0; i < LiveFixture.READERS; i++) {
                readers.add(feed.open(Question.EVERYTHING, null));
            }
            assertThat(feed.live().open(Question.EVERYTHING, null)).isEmpty();
            readers.getFirst().close();
            assertThat(feed.live().open(Question.EVERYTHING, null)).isPresent();
        }
    }

    @Test
    void endsEveryStreamWhenItCloses() throws Exception {
        LiveFixture feed = LiveFixture.in(folder);
        FeedStream reader = feed.open(Question.EVERYTHING, null);
        feed.close();
        assertThat(reader.next(PATIENCE)).containsExactly(new StreamEvent.Closed(Position.START));
    }

    private EnrichedArticle against(String id, String text) {
        return next(id, it -> it.text(text).stance(PUTIN, Polarity.AGAINST, NATO));
    }

    private EnrichedArticle next(String id, Consumer<TestArticle> say) {
        long place = offset++;
        return article(
                id,
                it -> {
                    it.position(Position.after((int) (place % 3), place));
                    it.received(Instant.EPOCH.plusSeconds(place));
                    say.accept(it);
                });
    }

    private static List<String> told(FeedStream reader, int count) throws InterruptedException {
        List<String> all = new ArrayList<>();
        Instant end = Instant.now().plus(PATIENCE);
        while (all.size() < count && Instant.now().isBefore(end)) {
            all.addAll(said(reader.next(Duration.ofMillis(100))));
        }
        return all;
    }

    private static List<String> said(List<StreamEvent> events) {
        return events.stream().map(LiveFeedTest::said).toList();
    }

    private static String said(StreamEvent event) {
        return switch (event) {
            case StreamEvent.Shown shown -> shown.item().id() + " " + shown.revision();
            case StreamEvent.Gone gone -> gone.article() + " gone";
            case StreamEvent.Dropped _, StreamEvent.Closed _ -> "the end";
        };
    }
}
