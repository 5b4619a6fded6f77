package org.stancewire.query.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.hit.Hits;
import org.stancewire.query.search.live.FeedStream;
import org.stancewire.query.search.live.LiveFeed;

/// An index in a folder that tells of its changes.
record LiveFixture(LuceneIndex index, LiveFeed live, FeedWriter writer) implements AutoCloseable {
    static final int READERS = 100;
    static final int BUFFER = 50;

    static LiveFixture in(Path folder) {
        return in(folder, new KnownEntities(List.of()), BUFFER);
    }

    static LiveFixture in(Path folder, KnownEntities known, int buffer) {
        LuceneIndex index = LuceneIndex.open(folder);
        LiveFeed live =
                new LiveFeed(
                        new LuceneArrivals(index, known),
                        new LuceneMatcher(known),
                        question -> new Hits(question, known, new WordTerms()),
                        index.readable(),
                        READERS,
                        buffer,
                        InstantSource.system());
        return new LiveFixture(index, live, new LuceneFeedWriter(index, live));
    }

    /// Begins to read; what is put after that is told.
    FeedStream open(Question question, @Nullable Position since) {
        return live.open(question, since).orElseThrow();
    }

    void write(EnrichedArticle article) {
        writer.put(article);
    }

    void show() {
        writer.show();
    }

    void put(EnrichedArticle article) {
        write(article);
        show();
    }

    void remove(String revision) {
        writer.remove(revision);
        show();
    }

    @Override
    public void close() throws IOException {
        live.close();
        index.close();
    }
}
