package org.stancewire.query.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.home.Home;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.LogRecord;
import org.stancewire.query.search.ReadablePosition;
import org.stancewire.query.search.SharedWriter;
import org.stancewire.query.search.count.FeedCounts;

/// An index of its own on the node that tests share.
final class OpenSearchHome implements Home {
    private final Cluster cluster;
    private final SharedWriter writer;
    private final OpenSearchFeedIndex feed;
    private final List<LogRecord> batch = new ArrayList<>();
    private long offset;

    OpenSearchHome(KnownEntities known) {
        this(known, 1);
    }

    OpenSearchHome(KnownEntities known, int shards) {
        cluster = OpenSearchNode.cluster(List.of(OpenSearchNode.shared()));
        OpenSearchIndex index = new OpenSearchIndex(cluster, "test", shards);
        writer = index.writer(index.open(UUID.randomUUID().toString()));
        feed = new OpenSearchFeedIndex(index, new ReadablePosition(), known);
    }

    @Override
    public void put(EnrichedArticle article) {
        batch.add(
                new LogRecord(
                        offset++,
                        article.article().revision(),
                        new LogRecord.Put(article, ContractJson.write(article))));
    }

    @Override
    public void remove(String revision) {
        batch.add(new LogRecord(offset++, revision, null));
    }

    @Override
    public void show() {
        writer.take(batch);
        batch.clear();
        writer.show(Map.of());
    }

    @Override
    public FeedIndex feed() {
        return feed;
    }

    @Override
    public FeedCounts counts() {
        return feed.counts();
    }

    @Override
    public void close() throws Exception {
        cluster.close();
    }
}
