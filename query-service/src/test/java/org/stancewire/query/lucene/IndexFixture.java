package org.stancewire.query.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.home.Home;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.count.FeedCounts;

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

    @Override
    public IndexFixture with(EnrichedArticle... articles) {
        Home.super.with(articles);
        return this;
    }

    @Override
    public FeedCounts counts() {
        return ((LuceneFeedIndex) feed).counts();
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
