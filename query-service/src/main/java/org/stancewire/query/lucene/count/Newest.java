package org.stancewire.query.lucene.count;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.stancewire.query.lucene.Fields;

/// Finds the newest stance of each cell among the documents of a part of the index. These lie with
/// the newest first, so that of each cell one is enough.
final class Newest {
    private final IndexSearcher searcher;
    private final LeafReaderContext leaf;
    private final NumericDocValues times;
    private long time;
    private int document;

    Newest(IndexSearcher searcher, LeafReaderContext leaf) throws IOException {
        this.searcher = searcher;
        this.leaf = leaf;
        this.times = DocValues.getNumeric(leaf.reader(), Fields.TIME);
    }

    /// Goes to a document, not before the one that it is at.
    void advance(int next) throws IOException {
        time = times.advanceExact(next) ? times.longValue() : 0;
        document = leaf.docBase + next;
    }

    /// Takes notice that the document has a stance of a cell.
    void in(Cells cells, int cell) throws IOException {
        int before = cells.newest(cell);
        if (before < 0 || before < leaf.docBase && isAfter(cells.newestTime(cell), before)) {
            cells.setNewest(cell, time, document);
        }
    }

    /// Whether one of another part comes after this document in the feed.
    private boolean isAfter(long otherTime, int other) throws IOException {
        return otherTime < time || otherTime == time && id(other).compareTo(id(document)) > 0;
    }

    private BytesRef id(int of) throws IOException {
        LeafReaderContext part =
                searcher.getIndexReader()
                        .leaves()
                        .get(ReaderUtil.subIndex(of, searcher.getIndexReader().leaves()));
        SortedDocValues ids = DocValues.getSorted(part.reader(), Fields.ID);
        return ids.advanceExact(of - part.docBase) ? ids.lookupOrd(ids.ordValue()) : new BytesRef();
    }
}
