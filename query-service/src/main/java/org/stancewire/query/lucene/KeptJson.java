package org.stancewire.query.lucene;

import com.github.luben.zstd.Zstd;
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

/// The whole article beside its document: its JSON in a frame of zstd (RFC 8878) of its own.
/// Lucene's stored fields pack neighbours together, so that in a sorted index each is unpacked and
/// packed again whenever parts of the index are written or merged; this is copied as it is.
final class KeptJson {
    private static final int LEVEL = 1;

    private KeptJson() {}

    /// Adds an article in JSON to a document.
    static void add(byte[] json, Document document) {
        byte[] packed = Zstd.compress(json, LEVEL);
        document.add(new BinaryDocValuesField(Fields.JSON, new BytesRef(packed)));
    }

    /// The article of a document in JSON, as it was added.
    static byte[] of(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues kept = DocValues.getBinary(leaf.reader(), Fields.JSON);
        if (!kept.advanceExact(document - leaf.docBase)) {
            throw new IOException("a revision without its article");
        }
        return unpacked(kept.binaryValue());
    }

    private static byte[] unpacked(BytesRef value) throws IOException {
        long length = Zstd.getFrameContentSize(value.bytes, value.offset, value.length);
        if (length < 0) {
            throw new IOException("what is kept of an article is no frame of zstd");
        }
        byte[] json = new byte[Math.toIntExact(length)];
        long written =
                Zstd.decompressByteArray(
                        json, 0, json.length, value.bytes, value.offset, value.length);
        if (written != json.length) {
            throw new IOException(
                    "what is kept of an article is broken: " + Zstd.getErrorName(written));
        }
        return json;
    }
}
