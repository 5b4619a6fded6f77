package org.stancewire.query.search.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.search.words.Terms.Term;

/// The text of an article that is at hand. It is cut into terms when they are first asked for. For
/// one thread.
public final class AnalysedText implements SearchedText {
    private final EnrichedArticle enriched;
    private final Terms terms;
    private @Nullable List<Term> all;

    public AnalysedText(EnrichedArticle enriched, Terms terms) {
        this.enriched = enriched;
        this.terms = terms;
    }

    @Override
    public String text() {
        return enriched.article().text();
    }

    @Override
    public List<Place> places(String sought) {
        if (all == null) {
            all = terms.of(text(), enriched.annotations().language());
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Term term = all.get(i);
            if (term.term().equals(sought)) {
                places.add(new Place(i, term.start(), term.end()));
            }
        }
        return places;
    }
}
