package org.stancewire.query.lucene.outline;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.hit.Outline;

/// The outlines of current revisions.
public final class Outlines {
    private Outlines() {}

    /// Adds that of an article to its document.
    public static void add(EnrichedArticle enriched, Document document) {
        try {
            byte[] bytes = new OutlineWriter().write(Outline.of(enriched));
            document.add(new BinaryDocValuesField(Fields.OUTLINE, new BytesRef(bytes)));
        } catch (IOException e) {
            throw new IllegalStateException("an array in memory", e);
        }
    }

    /// That of a document, by its number in the whole index.
    public static Outline of(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return of(leaf.reader(), document - leaf.docBase);
    }

    private static Outline of(LeafReader reader, int document) throws IOException {
        BinaryDocValues outlines = DocValues.getBinary(reader, Fields.OUTLINE);
        if (!outlines.advanceExact(document)) {
            throw new IOException("a current revision without its outline");
        }
        return new OutlineReader(outlines.binaryValue()).read();
    }
}
