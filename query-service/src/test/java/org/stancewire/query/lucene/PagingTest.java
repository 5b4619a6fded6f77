package org.stancewire.query.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.article;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.FeedItem;
import org.stancewire.query.search.FeedPage;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;

class PagingTest {
    private static final int ARTICLES = 5000;

    @TempDir Path folder;

    @Test
    void visitsEachArticleOnceInOrderWhileNewOnesArrive() throws Exception {
        try (IndexFixture index = IndexFixture.in(folder)) {
            for (int i = 0; i < ARTICLES; i++) {
                // Many share their time, so that the id has to decide.
                index.writer().put(at("a%04d".formatted(i), 1_000_000 - i / 7));
            }
            index.writer().show();
            List<String> seen = new ArrayList<>();
            @Nullable Cursor after = null;
            do {
                FeedPage page = index.feed().find(Question.EVERYTHING, new PageRequest(97, after));
                page.articles().stream().map(FeedItem::id).forEach(seen::add);
                after = page.next();
                index.with(
                        at("newer-" + seen.size(), 2_000_000 + seen.size()),
                        at("a0000-" + seen.size(), 1_000_000));
            } while (after != null);
            assertThat(seen)
                    .containsExactlyElementsOf(
                            IntStream.range(0, ARTICLES).mapToObj("a%04d"::formatted).toList());
        }
    }

    @Test
    void saysThatAPageIsTheLast() throws Exception {
        try (IndexFixture index = IndexFixture.in(folder).with(at("a", 1), at("b", 2))) {
            FeedPage all = index.feed().find(Question.EVERYTHING, new PageRequest(2, null));
            assertThat(all.next()).isNull();
            FeedPage one = index.feed().find(Question.EVERYTHING, new PageRequest(1, null));
            assertThat(one.next()).isEqualTo(new Cursor(2000, "b"));
            assertThat(one.total()).isEqualTo(2);
        }
    }

    private static EnrichedArticle at(String id, long second) {
        return article(id, a -> a.received(Instant.ofEpochSecond(second)));
    }
}
