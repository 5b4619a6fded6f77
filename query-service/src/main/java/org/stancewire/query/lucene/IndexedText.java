package org.stancewire.query.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ArticleJson;
import org.stancewire.query.search.words.SearchedText;

/// The text of an article in the index. Where its terms stand is known there; the article is read
/// only where its words are to be shown. For one thread, while the searcher is open.
final class IndexedText implements SearchedText {
    private final IndexSearcher searcher;
    private final int document;
    private @Nullable String text;

    IndexedText(IndexSearcher searcher, int document) {
        this.searcher = searcher;
        this.document = document;
    }

    @Override
    public String text() {
        if (text == null) {
            try {
                text = new ArticleJson(KeptJson.of(searcher, document)).text();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text;
    }

    @Override
    public List<Place> places(String term) {
        try {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            PostingsEnum having =
                    leaf.reader().postings(new Term(Fields.TEXT, term), PostingsEnum.OFFSETS);
            int here = document - leaf.docBase;
            return having == null || having.advance(here) != here ? List.of() : places(having);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Place> places(PostingsEnum having) throws IOException {
        List<Place> places = new ArrayList<>(having.freq());
        for (int left = having.freq(); left > 0; left--) {
            int number = having.nextPosition();
            places.add(new Place(number, having.startOffset(), having.endOffset()));
        }
        return places;
    }
}
