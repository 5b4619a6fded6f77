package org.stancewire.query.lucene.name;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.contract.Entity;
import org.stancewire.query.lucene.FeedQuery;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.FoundEntity;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.NameKey;

/// Finds entities by name: by the names that articles use and by those that the catalogue has.
public final class EntityNames {
    private static final Comparator<NameMatches.Match> BEST_FIRST =
            Comparator.comparing((NameMatches.Match m) -> m.articles() == 0)
                    .thenComparing(NameMatches.Match::how)
                    .thenComparing(NameMatches.Match::articles, Comparator.reverseOrder())
                    .thenComparing(NameMatches.Match::id);

    /// How many times as many as are wanted are counted exactly, for the number of articles that
    /// their ranking begins with is only roughly known.
    private static final int SPARE = 3;

    private final KnownEntities known;
    private final FeedQuery queries;
    private final CatalogueNames catalogue;

    public EntityNames(KnownEntities known, FeedQuery queries) {
        this.known = known;
        this.queries = queries;
        this.catalogue = new CatalogueNames(known);
    }

    /// The entities that are called what was typed, or that it begins, the best match first.
    public List<FoundEntity> find(IndexSearcher searcher, String typed, int limit)
            throws IOException {
        String key = NameKey.of(typed);
        if (key.isEmpty() && !typed.isBlank()) {
            return List.of();
        }
        IndexReader reader = searcher.getIndexReader();
        NameMatches matches = matches(key, MultiTerms.getTerms(reader, Fields.NAME));
        List<NameMatches.Match> likely =
                matches.all().stream().sorted(BEST_FIRST).limit((long) limit * SPARE).toList();
        List<NameMatches.Match> counted = new ArrayList<>();
        for (NameMatches.Match match : likely) {
            counted.add(match.with(searcher.count(queries.entity(match.id()))));
        }
        counted.sort(BEST_FIRST);
        List<FoundEntity> found = new ArrayList<>();
        for (NameMatches.Match match : counted) {
            Entity entity = entity(match.id(), reader);
            if (entity != null && found.size() < limit) {
                found.add(new FoundEntity(entity, match.articles()));
            }
        }
        return found;
    }

    /// Names that begin with the key or, where there is none, those of which it is a misspelling.
    private NameMatches matches(String key, @Nullable Terms articles) throws IOException {
        NameMatches matches = new NameMatches(key, known);
        matches.addBeginnings(articles, true);
        matches.addBeginnings(catalogue.names(), false);
        if (matches.all().isEmpty()) {
            matches.addMisspelt(articles, true);
            matches.addMisspelt(catalogue.names(), false);
        }
        return matches;
    }

    /// An entity by its id, as the catalogue or else an article names it; null where none does.
    public @Nullable Entity entity(String id, IndexReader reader) throws IOException {
        CatalogueEntry entry = known.entry(id);
        if (entry != null) {
            return entry.entity();
        }
        Terms cards = MultiTerms.getTerms(reader, Fields.CARD);
        if (cards == null) {
            return null;
        }
        BytesRef prefix = new BytesRef(EntityCard.prefix(id));
        TermsEnum card = cards.iterator();
        return card.seekCeil(prefix) != TermsEnum.SeekStatus.END
                        && StringHelper.startsWith(card.term(), prefix)
                ? EntityCard.read(card.term().utf8ToString())
                : null;
    }
}
