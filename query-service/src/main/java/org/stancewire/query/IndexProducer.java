package org.stancewire.query;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
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
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.count.FeedCounts;
import org.stancewire.query.search.hit.Hits;
import org.stancewire.query.search.live.LiveFeed;
import org.stancewire.query.search.words.Terms;
import org.stancewire.service.CatalogueSettings;

/// Puts the embedded index behind the ports of `search/`.
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
        // The first look-up of a name that nobody listed takes seconds: no question shall wait.
        Thread.ofPlatform().daemon().name("catalogue").start(() -> loaded.find("person:no-one"));
        return new KnownEntities(loaded);
    }

    @Produces
    @Singleton
    LuceneFeedIndex feed(LuceneIndex index, KnownEntities known) {
        return new LuceneFeedIndex(index, known);
    }

    @Produces
    @Singleton
    Terms terms() {
        return new WordTerms();
    }

    @Produces
    @Singleton
    FeedCounts counts(LuceneFeedIndex feed) {
        return feed.counts();
    }

    @Produces
    @Singleton
    FeedWriter writer(LuceneIndex index, LiveFeed live) {
        return new LuceneFeedWriter(index, live);
    }

    @Produces
    @Singleton
    LiveFeed live(
            LuceneIndex index,
            LuceneFeedIndex feed,
            KnownEntities known,
            Terms terms,
            QuerySettings settings,
            InstantSource clock) {
        return new LiveFeed(
                new LuceneArrivals(index, known),
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
