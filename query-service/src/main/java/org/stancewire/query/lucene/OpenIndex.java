package org.stancewire.query.lucene;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;
import org.stancewire.query.lucene.words.WordAnalyzer;
import org.stancewire.query.search.Progress;

/// An index that is open for writing and reading.
///
/// @param searchers gives readers of what the last refresh made visible; only the thread that
///     writes refreshes it
record OpenIndex(Directory directory, IndexWriter writer, SearcherManager searchers)
        implements Closeable {
    private static final double BUFFER_MEGABYTES = 32;

    /// While the index is filled it takes more memory, but of a large heap only: larger segments
    /// are written faster, and fewer of them are merged.
    private static final double FILLING_MEGABYTES =
            Math.clamp(Runtime.getRuntime().maxMemory() >> 23, BUFFER_MEGABYTES, 256);

    /// Each step makes a small segment, which is soon merged with others: up to so many megabytes
    /// of one, and of all, stay in memory until they are committed.
    private static final double SMALL_MEGABYTES = 2;

    private static final double ALL_SMALL_MEGABYTES = 24;

    /// Smaller segments count as of that size to what merges them. Lucene's 16 megabytes let one
    /// grow by ten small ones at a time up to there: where articles come steadily each was merged a
    /// dozen times on the way.
    private static final double FLOOR_MEGABYTES = .5;

    private static final SearcherFactory SEARCHERS =
            new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
                    IndexSearcher searcher = new IndexSearcher(reader);
                    searcher.setSimilarity(new StableRelevance());
                    return searcher;
                }
            };

    static {
        // A word is asked for in every language there is; how many are asked is limited elsewhere.
        IndexSearcher.setMaxClauseCount(1 << 16);
    }

    /// Opens what lies in a folder.
    static OpenIndex open(Directory folder, OpenMode mode) throws IOException {
        Directory directory = new NRTCachingDirectory(folder, SMALL_MEGABYTES, ALL_SMALL_MEGABYTES);
        IndexWriterConfig config =
                new IndexWriterConfig(WordAnalyzer.of(""))
                        .setOpenMode(mode)
                        .setIndexSort(Fields.NEWEST_FIRST)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setMergePolicy(new TieredMergePolicy().setFloorSegmentMB(FLOOR_MEGABYTES))
                        // An article is to be visible at once; merging goes on beside.
                        .setMaxFullFlushMergeWaitMillis(0)
                        // Without its offsets nothing may be kept.
                        .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        try {
            return new OpenIndex(directory, writer, new SearcherManager(writer, SEARCHERS));
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /// Says whether the index is filled, with much to write and nobody who waits for any of it.
    void fill(boolean filling) {
        writer.getConfig().setRAMBufferSizeMB(filling ? FILLING_MEGABYTES : BUFFER_MEGABYTES);
    }

    /// What the last commit says of the log.
    Progress committed() {
        return CommitData.read(writer.getLiveCommitData());
    }

    /// Up to which place of the log articles were read at the last commit.
    Position reached() {
        return CommitData.position(writer.getLiveCommitData());
    }

    /// Closes without keeping what was not committed.
    @Override
    public void close() throws IOException {
        try (directory;
                searchers) {
            writer.rollback();
        }
    }
}
