package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.stancewire.query.lucene.Fields;

/// Counts all stances that have one of some terms, without looking at them. No stance has two terms
/// that are asked for together.
final class StanceTotals {
    private StanceTotals() {}

    static long of(List<String> terms, IndexReader reader) throws IOException {
        long total = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            for (String term : terms) {
                total += of(new Term(Fields.STANCE, term), leaf.reader());
            }
        }
        return total;
    }

    private static long of(Term term, LeafReader reader) throws IOException {
        Bits live = reader.getLiveDocs();
        if (live == null) {
            return reader.totalTermFreq(term);
        }
        PostingsEnum articles = reader.postings(term, PostingsEnum.FREQS);
        if (articles == null) {
            return 0;
        }
        long total = 0;
        for (int it = articles.nextDoc();
                it != PostingsEnum.NO_MORE_DOCS;
                it = articles.nextDoc()) {
            total += live.get(it) ? articles.freq() : 0;
        }
        return total;
    }
}
