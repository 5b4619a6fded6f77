package org.stancewire.query.lucene.name;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.contract.Entity;
import org.stancewire.query.lucene.FeedQuery;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.FoundEntity;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.NameKey;
import org.stancewire.query.search.NameQuestion;
import org.stancewire.query.search.Question;

/// Finds entities by name: by the names that articles use and by those that the catalogue has.
public final class EntityNames {
    /// How many times as many as are wanted are counted exactly, for the number of articles that
    /// their ranking begins with is only roughly known.
    public static final int SPARE = 3;

    private final KnownEntities known;
    private final FeedQuery queries;
    private final CatalogueNames catalogue;
    private final FirstCards cards = new FirstCards();

    public EntityNames(KnownEntities known, FeedQuery queries) {
        this.known = known;
        this.queries = queries;
        this.catalogue = new CatalogueNames(known);
    }

    /// The entities that are called so, the best match first.
    public List<FoundEntity> find(IndexSearcher searcher, NameQuestion name, int limit)
            throws IOException {
        String key = NameKey.of(name.typed());
        if (key.isEmpty() && !name.typed().isBlank()) {
            return List.of();
        }
        IndexReader reader = searcher.getIndexReader();
        NameMatches matches = matches(key, MultiTerms.getTerms(reader, Fields.NAME));
        Query among = queries.of(name.among());
        boolean all = name.among().equals(Question.EVERYTHING);
        List<Found> counted = new ArrayList<>();
        for (NameMatches.Match match :
                matches.all().stream().sorted(NameMatches.Match.BEST_FIRST).toList()) {
            Entity entity = entity(match.id(), reader);
            if (entity != null && name.takes(entity.type())) {
                Query mentioned = queries.entity(match.id());
                long count = searcher.count(all ? mentioned : both(mentioned, among));
                counted.add(new Found(match.with(count), entity));
            }
            if (counted.size() == limit * SPARE) {
                break;
            }
        }
        return counted.stream()
                .sorted(Comparator.comparing(Found::match, NameMatches.Match.BEST_FIRST))
                .limit(limit)
                .map(it -> new FoundEntity(it.entity, it.match.articles()))
                .toList();
    }

    private record Found(NameMatches.Match match, Entity entity) {}

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
    }

    /// Names that begin with the key or, where there is none, those of which it is a misspelling.
    private NameMatches matches(String key, @Nullable Terms articles) throws IOException {
        NameMatches matches = new NameMatches(key, known);
        matches.addBeginnings(articles, true);
        catalogue.addBeginnings(matches);
        if (matches.all().isEmpty()) {
            matches.addMisspelt(articles, true);
            catalogue.addMisspelt(matches);
        }
        return matches;
    }

    /// An entity by its id, as the catalogue or else an article names it; null where none does.
    public @Nullable Entity entity(String id, IndexReader reader) throws IOException {
        CatalogueEntry entry = known.entry(id);
        if (entry != null) {
            return entry.entity();
        }
        String card = cards.of(id, reader);
        return card == null ? null : EntityCard.read(card);
    }
}
