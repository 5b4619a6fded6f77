package org.stancewire.query;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.query.lucene.LuceneArrivals;
import org.stancewire.query.lucene.LuceneFeedIndex;
import org.stancewire.query.lucene.LuceneFeedWriter;
import org.stancewire.query.lucene.LuceneIndex;
import org.stancewire.query.lucene.LuceneMatcher;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.opensearch.Cluster;
import org.stancewire.query.opensearch.OpenSearchArrivals;
import org.stancewire.query.opensearch.OpenSearchFeedIndex;
import org.stancewire.query.opensearch.OpenSearchIndex;
import org.stancewire.query.search.AfterTheStart;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.ReadablePosition;
import org.stancewire.query.search.count.FeedCounts;
import org.stancewire.query.search.hit.Hits;
import org.stancewire.query.search.live.Arrivals;
import org.stancewire.query.search.live.LiveFeed;
import org.stancewire.query.search.words.Terms;
import org.stancewire.service.CatalogueSettings;
import org.stancewire.service.Trust;

/// Puts the home of the index that was chosen behind the ports of `search/`. The other is not made.
class IndexProducer {
    @Produces
    @Singleton
    LuceneIndex index(QuerySettings settings) {
        return LuceneIndex.open(folder(settings));
    }

    void close(@Disposes LuceneIndex index) throws IOException {
        index.close();
    }

    @Produces
    @Singleton
    KnownEntities known(CatalogueSettings catalogue) {
        Catalogue loaded = Catalogue.load(catalogue.files().orElse(List.of()));
        // The first look-up of a name that nobody listed takes a moment: no question shall wait.
        AfterTheStart.run(() -> loaded.find("person:no-one"));
        return new KnownEntities(loaded);
    }

    @Produces
    @Singleton
    @Typed(LuceneFeedIndex.class)
    LuceneFeedIndex lucene(LuceneIndex index, KnownEntities known) {
        return new LuceneFeedIndex(index, known);
    }

    @Produces
    @Singleton
    Cluster cluster(QuerySettings settings, Trust trust) {
        return OpenSearchSettings.cluster(settings.opensearch(), trust.context());
    }

    void close(@Disposes Cluster cluster) throws IOException {
        cluster.close();
    }

    @Produces
    @Singleton
    OpenSearchIndex shared(Cluster cluster, QuerySettings settings) {
        return new OpenSearchIndex(
                cluster,
                OpenSearchSettings.name(settings.opensearch()),
                OpenSearchSettings.shards(settings.opensearch()));
    }

    @Produces
    @Singleton
    @Typed(OpenSearchFeedIndex.class)
    OpenSearchFeedIndex openSearch(OpenSearchIndex index, KnownEntities known) {
        return new OpenSearchFeedIndex(index, new ReadablePosition(), known);
    }

    @Produces
    @Singleton
    FeedIndex feed(
            QuerySettings settings,
            Instance<LuceneFeedIndex> lucene,
            Instance<OpenSearchFeedIndex> openSearch) {
        return switch (settings.index()) {
            case LUCENE -> lucene.get();
            case OPENSEARCH -> openSearch.get();
        };
    }

    @Produces
    @Singleton
    Arrivals arrivals(
            QuerySettings settings,
            Instance<LuceneIndex> lucene,
            Instance<OpenSearchIndex> openSearch,
            KnownEntities known) {
        return switch (settings.index()) {
            case LUCENE -> new LuceneArrivals(lucene.get(), known);
            case OPENSEARCH -> new OpenSearchArrivals(openSearch.get(), known);
        };
    }

    @Produces
    @Singleton
    Terms terms() {
        return new WordTerms();
    }

    @Produces
    @Singleton
    FeedCounts counts(
            QuerySettings settings,
            Instance<LuceneFeedIndex> lucene,
            Instance<OpenSearchFeedIndex> openSearch) {
        return switch (settings.index()) {
            case LUCENE -> lucene.get().counts();
            case OPENSEARCH -> openSearch.get().counts();
        };
    }

    @Produces
    @Singleton
    FeedWriter writer(LuceneIndex index, LiveFeed live) {
        return new LuceneFeedWriter(index, live);
    }

    @Produces
    @Singleton
    LiveFeed live(
            Arrivals arrivals,
            FeedIndex feed,
            KnownEntities known,
            Terms terms,
            QuerySettings settings,
            InstantSource clock) {
        return new LiveFeed(
                arrivals,
                new LuceneMatcher(known),
                question -> new Hits(question, known, terms),
                feed.readable(),
                settings.streams().readers(),
                settings.streams().buffer(),
                clock);
    }

    void close(@Disposes LiveFeed live) {
        live.close();
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    /// Where the index lies.
    static Path folder(QuerySettings settings) {
        return settings.indexFolder()
                .orElseGet(
                        () ->
                                defaultFolder(
                                        System.getenv("XDG_DATA_HOME"),
                                        System.getProperty("user.home")));
    }

    /// Where the XDG base directory specification puts what a program can keep for a user.
    static Path defaultFolder(@Nullable String dataHome, String userHome) {
        Path data =
                dataHome != null && Path.of(dataHome).isAbsolute()
                        ? Path.of(dataHome)
                        : Path.of(userHome, ".local", "share");
        return data.resolve("stancewire").resolve("index");
    }
}
