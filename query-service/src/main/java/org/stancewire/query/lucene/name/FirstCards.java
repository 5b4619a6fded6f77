package org.stancewire.query.lucene.name;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.lucene.Fields;

/// Looks up the cards of entities. Every answer names the same few, and a part of the index stays
/// as it is until an article in it is deleted, so what was found in one is remembered. Safe for
/// many threads.
final class FirstCards {
    /// Of so many entities at most in each part.
    private static final int REMEMBERED = 2_000;

    private static final BytesRef NONE = new BytesRef();

    private final Map<CacheKey, Map<String, BytesRef>> parts = new ConcurrentHashMap<>();

    /// The first of an entity's cards in the order of terms; null where it has none.
    @Nullable String of(String id, IndexReader reader) throws IOException {
        BytesRef first = NONE;
        for (LeafReaderContext leaf : reader.leaves()) {
            BytesRef card = of(id, leaf.reader());
            if (card != NONE && (first == NONE || card.compareTo(first) < 0)) {
                first = card;
            }
        }
        return first == NONE ? null : first.utf8ToString();
    }

    private BytesRef of(String id, LeafReader part) throws IOException {
        Map<String, BytesRef> cards = cards(part.getReaderCacheHelper());
        BytesRef known = cards.get(id);
        if (known != null) {
            return known;
        }
        if (cards.size() >= REMEMBERED) {
            cards.clear();
        }
        BytesRef found = find(id, part);
        cards.put(id, found);
        return found;
    }

    private Map<String, BytesRef> cards(CacheHelper part) {
        Map<String, BytesRef> known = parts.get(part.getKey());
        if (known != null) {
            return known;
        }
        Map<String, BytesRef> cards = new ConcurrentHashMap<>();
        Map<String, BytesRef> before = parts.putIfAbsent(part.getKey(), cards);
        if (before == null) {
            part.addClosedListener(parts::remove);
            return cards;
        }
        return before;
    }

    private static BytesRef find(String id, LeafReader part) throws IOException {
        Terms cards = part.terms(Fields.CARD);
        if (cards == null) {
            return NONE;
        }
        BytesRef prefix = new BytesRef(EntityCard.prefix(id));
        TermsEnum card = cards.iterator();
        boolean goesOn = card.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (goesOn && StringHelper.startsWith(card.term(), prefix)) {
            if (isShown(card, part.getLiveDocs())) {
                return BytesRef.deepCopyOf(card.term());
            }
            goesOn = card.next() != null;
        }
        return NONE;
    }

    /// The terms of deleted articles stay until their part of the index is merged.
    private static boolean isShown(TermsEnum term, @Nullable Bits live) throws IOException {
        if (live == null) {
            return true;
        }
        PostingsEnum articles = term.postings(null, PostingsEnum.NONE);
        int article = articles.nextDoc();
        while (article != DocIdSetIterator.NO_MORE_DOCS && !live.get(article)) {
            article = articles.nextDoc();
        }
        return article != DocIdSetIterator.NO_MORE_DOCS;
    }
}
