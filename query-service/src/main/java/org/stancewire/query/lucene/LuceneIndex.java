package org.stancewire.query.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.stancewire.contract.ArticleJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.search.IndexAwayException;
import org.stancewire.query.search.ReadablePosition;

/// The index on disk, shared by the one that writes and those that read.
public final class LuceneIndex implements Closeable {
    /// A question put to a searcher.
    @FunctionalInterface
    public interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private final IndexFolder folder;
    private final ReadablePosition readable = new ReadablePosition();
    private volatile OpenIndex open;

    LuceneIndex(IndexFolder folder, OpenIndex open) {
        this.folder = folder;
        this.open = open;
        readable.set(open.reached());
    }

    /// Opens the index in a folder. Throws [IllegalStateException] when another process has it
    /// open.
    public static LuceneIndex open(Path path) {
        IndexFolder folder = new IndexFolder(path);
        try {
            OpenIndex open = folder.open();
            folder.deleteBeside();
            return new LuceneIndex(folder, open);
        } catch (IOException e) {
            throw new UncheckedIOException("the index in " + path + " cannot be opened", e);
        }
    }

    OpenIndex now() {
        return open;
    }

    /// How far the log can be read.
    ReadablePosition readable() {
        return readable;
    }

    /// Reads from what is visible at this moment. Throws [IndexAwayException] while the index is
    /// opened again.
    public <T> T read(Reading<T> reading) {
        while (true) {
            OpenIndex now = open;
            try {
                IndexSearcher searcher = now.searchers().acquire();
                try {
                    return reading.from(searcher);
                } finally {
                    now.searchers().release(searcher);
                }
            } catch (AlreadyClosedException e) {
                // Another index has just taken its place, or is about to.
                if (now == open) {
                    throw new IndexAwayException(new IOException("the index is being opened", e));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The article that a document holds.
    public static EnrichedArticle article(IndexSearcher searcher, int document) throws IOException {
        return new ArticleJson(KeptJson.of(searcher, document)).read();
    }

    /// An empty index in the same folder, for one who fills it. It is not kept unless it is
    /// [#adopt]ed.
    LuceneIndex beside() throws IOException {
        return new LuceneIndex(folder, folder.openBeside());
    }

    /// Answers from another index from now on, which keeps what its last commit kept. Whoever still
    /// reads from the one before reads on from that.
    void adopt(LuceneIndex other) throws IOException {
        OpenIndex before = open;
        other.open.close();
        folder.use();
        open = folder.open();
        readable.set(open.reached());
        before.close();
        folder.deleteBeside();
    }

    /// Deletes what [#beside] began.
    void giveUp(LuceneIndex other) throws IOException {
        other.open.close();
        folder.deleteBeside();
    }

    /// Goes back to the last commit; to none where the writer has ended because it found damage,
    /// which opening the index does not look for.
    void reopen() throws IOException {
        Throwable end = open.writer().getTragicException();
        open.close();
        if (end instanceof CorruptIndexException) {
            folder.setAside(end);
        }
        open = folder.open();
        readable.set(open.reached());
    }

    /// Closes without keeping what was not committed.
    @Override
    public void close() throws IOException {
        open.close();
    }
}
