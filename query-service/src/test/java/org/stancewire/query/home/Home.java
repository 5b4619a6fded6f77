package org.stancewire.query.home;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.FeedPage;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.count.FeedCounts;
import org.stancewire.query.search.hit.FeedItem;

/// An index that is open for writing and reading.
public interface Home extends AutoCloseable {
    /// Puts an article, as the next record of the log; it is visible after the next [#show].
    void put(EnrichedArticle article);

    /// Deletes a revision, named `id/content-hash`, by the next record of the log.
    void remove(String revision);

    void show();

    FeedIndex feed();

    FeedCounts counts();

    /// The same, with articles that are visible.
    default Home with(EnrichedArticle... articles) {
        for (EnrichedArticle article : articles) {
            put(article);
        }
        show();
        return this;
    }

    /// The ids of all articles of a question, page by page.
    default List<String> ids(Question question, int limit) {
        return ids(question, Order.NEWEST, limit);
    }

    /// The ids of all articles of a question in an order, page by page.
    default List<String> ids(Question question, Order order, int limit) {
        List<String> ids = new ArrayList<>();
        PageRequest page = PageRequest.first(order, limit);
        while (page != null) {
            FeedPage found = feed().find(question, page);
            found.articles().stream().map(FeedItem::id).forEach(ids::add);
            page = found.next() == null ? null : page.next(found.next());
        }
        return ids;
    }

    default List<String> ids() {
        return ids(Question.EVERYTHING, 1000);
    }

    default int revision(String id) {
        return feed().article(id, null).orElseThrow().revision();
    }

    @Override
    void close() throws Exception;
}
