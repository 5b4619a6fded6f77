package org.stancewire.query.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.Ask;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.FeedPage;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.hit.FeedItem;

public abstract class PagingContract extends HomeContract {
    private static final int ARTICLES = 5000;

    /// What arrives neither moves nor doubles what was there before, wherever it lands.
    @ParameterizedTest
    @EnumSource(Order.class)
    void visitsWhatWasThereOnceInAnyOrder(Order order) throws Exception {
        Question question = Ask.question("q=nothing");
        try (Home index = home()) {
            for (int i = 0; i < 500; i++) {
                index.put(saying("a" + i, i));
            }
            index.show();
            List<String> before = index.ids(question, order, 1000);
            List<String> seen = new ArrayList<>();
            PageRequest page = PageRequest.first(order, 23);
            while (page != null) {
                FeedPage found = index.feed().find(question, page);
                found.articles().stream().map(FeedItem::id).forEach(seen::add);
                page = found.next() == null ? null : page.next(found.next());
                index.with(saying("b" + seen.size(), seen.size()));
            }
            seen.removeIf(id -> id.startsWith("b"));
            assertThat(before).hasSize(500);
            assertThat(seen).isEqualTo(before);
        }
    }

    @Test
    void putsFirstWhatSaysTheWordsMoreAndInItsTitle() throws Exception {
        try (Home index =
                home().with(
                                article("once", a -> a.text("nothing happened here today")),
                                article("often", a -> a.text("nothing nothing happened today")),
                                article(
                                        "title",
                                        a ->
                                                a.title("Nothing")
                                                        .text("Nothing\n\nhappened here")))) {
            assertThat(index.ids(Ask.question("q=nothing"), Order.RELEVANCE, 2))
                    .containsExactly("title", "often", "once");
        }
    }

    private static EnrichedArticle saying(String id, int number) {
        return article(
                id,
                a ->
                        a.text("nothing ".repeat(1 + number % 5) + "at all")
                                .published("2025-01-%02d".formatted(1 + number % 28))
                                .received(Instant.ofEpochSecond(number % 17)));
    }

    @Test
    void visitsEachArticleOnceInOrderWhileNewOnesArrive() throws Exception {
        try (Home index = home()) {
            for (int i = 0; i < ARTICLES; i++) {
                // Many share their time, so that the id has to decide.
                index.put(at("a%04d".formatted(i), 1_000_000 - i / 7));
            }
            index.show();
            List<String> seen = new ArrayList<>();
            PageRequest page = PageRequest.first(Order.NEWEST, 97);
            while (page != null) {
                FeedPage found = index.feed().find(Question.EVERYTHING, page);
                found.articles().stream().map(FeedItem::id).forEach(seen::add);
                page = found.next() == null ? null : page.next(found.next());
                index.with(
                        at("newer-" + seen.size(), 2_000_000 + seen.size()),
                        at("a0000-" + seen.size(), 1_000_000));
            }
            assertThat(seen)
                    .containsExactlyElementsOf(
                            IntStream.range(0, ARTICLES).mapToObj("a%04d"::formatted).toList());
        }
    }

    @Test
    void saysThatAPageIsTheLast() throws Exception {
        try (Home index = home().with(at("a", 1), at("b", 2))) {
            FeedPage all =
                    index.feed().find(Question.EVERYTHING, PageRequest.first(Order.NEWEST, 2));
            assertThat(all.next()).isNull();
            FeedPage one =
                    index.feed().find(Question.EVERYTHING, PageRequest.first(Order.NEWEST, 1));
            assertThat(one.next())
                    .isEqualTo(
                            new Cursor(
                                    Cursor.mark(Question.EVERYTHING, Order.NEWEST),
                                    Instant.EPOCH,
                                    2000,
                                    0,
                                    "b"));
            assertThat(one.total()).isEqualTo(2);
        }
    }

    private static EnrichedArticle at(String id, long second) {
        return article(id, a -> a.received(Instant.ofEpochSecond(second)));
    }
}
