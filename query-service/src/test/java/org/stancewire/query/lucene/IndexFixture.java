package org.stancewire.query.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.home.Home;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.FeedPage;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.hit.FeedItem;

/// An index in a folder, open for writing and reading.
record IndexFixture(LuceneIndex index, FeedWriter writer, FeedIndex feed) implements Home {
    static IndexFixture in(Path folder) {
        return in(folder, new KnownEntities(List.of()));
    }

    static IndexFixture in(Path folder, KnownEntities known) {
        LuceneIndex index = LuceneIndex.open(folder);
        return new IndexFixture(
                index, new LuceneFeedWriter(index), new LuceneFeedIndex(index, known));
    }

    IndexFixture with(EnrichedArticle... articles) {
        for (EnrichedArticle article : articles) {
            writer.put(article);
        }
        writer.show();
        return this;
    }

    /// The ids of all articles of a question, page by page.
    List<String> ids(Question question, int limit) {
        return ids(question, Order.NEWEST, limit);
    }

    /// The ids of all articles of a question in an order, page by page.
    List<String> ids(Question question, Order order, int limit) {
        List<String> ids = new ArrayList<>();
        PageRequest page = PageRequest.first(order, limit);
        while (page != null) {
            FeedPage found = feed.find(question, page);
            found.articles().stream().map(FeedItem::id).forEach(ids::add);
            page = found.next() == null ? null : page.next(found.next());
        }
        return ids;
    }

    List<String> ids() {
        return ids(Question.EVERYTHING, 1000);
    }

    int revision(String id) {
        return feed.article(id, null).orElseThrow().revision();
    }

    @Override
    public void put(EnrichedArticle article) {
        writer.put(article);
    }

    @Override
    public void remove(String revision) {
        writer.remove(revision);
    }

    @Override
    public void show() {
        writer.show();
    }

    /// As after a crash: what was not committed is lost.
    @Override
    public void close() throws IOException {
        index.close();
    }
}
