package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.stancewire.query.search.PackedJson;

/// The whole article beside its document: its JSON, packed by itself.
/// Lucene's stored fields pack neighbours together, so that in a sorted index each is unpacked and
/// packed again whenever parts of the index are written or merged; this is copied as it is.
final class KeptJson {
    private KeptJson() {}

    /// Adds an article in JSON to a document.
    static void add(byte[] json, Document document) {
        document.add(new BinaryDocValuesField(Fields.JSON, new BytesRef(PackedJson.pack(json))));
    }

    /// The article of a document in JSON, as it was added.
    static byte[] of(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues kept = DocValues.getBinary(leaf.reader(), Fields.JSON);
        if (!kept.advanceExact(document - leaf.docBase)) {
            throw new IOException("a revision without its article");
        }
        BytesRef packed = kept.binaryValue();
        return PackedJson.unpack(packed.bytes, packed.offset, packed.length);
    }
}
