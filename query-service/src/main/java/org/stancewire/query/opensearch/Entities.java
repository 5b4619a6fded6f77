package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.contract.Entity;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.lucene.name.CatalogueNames;
import org.stancewire.query.lucene.name.EntityCard;
import org.stancewire.query.lucene.name.EntityNames;
import org.stancewire.query.lucene.name.NameMatches;
import org.stancewire.query.search.Bucket;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.FoundEntity;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.NameKey;
import org.stancewire.query.search.NameQuestion;

/// Finds entities by name, and names those that are known by id.
final class Entities {
    private static final int AT_A_TIME = 500;

    private final KnownEntities known;
    private final FeedQuery queries;
    private final CatalogueNames catalogue;

    Entities(KnownEntities known, FeedQuery queries) {
        this.known = known;
        this.queries = queries;
        this.catalogue = new CatalogueNames(known);
    }

    /// Entities by their ids, as the catalogue or else an article names them; without those that
    /// none does.
    Map<String, Entity> named(Reading reading, Collection<String> ids) {
        Map<String, Entity> named = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (String id : ids) {
            CatalogueEntry entry = known.entry(id);
            if (entry == null) {
                others.add(id);
            } else {
                named.put(id, entry.entity());
            }
        }
        for (int from = 0; from < others.size(); from += AT_A_TIME) {
            addCards(
                    reading,
                    others.subList(from, Math.min(others.size(), from + AT_A_TIME)),
                    named);
        }
        return named;
    }

    /// Says of what was counted what it is called.
    List<Bucket> buckets(Reading reading, Facet facet, List<Map.Entry<String, Long>> counted) {
        Map<String, Entity> named =
                facet.isOfEntities()
                        ? named(reading, counted.stream().map(Map.Entry::getKey).toList())
                        : Map.of();
        return counted.stream()
                .map(it -> new Bucket(it.getKey(), named.get(it.getKey()), it.getValue()))
                .toList();
    }

    /// Of each the first of its cards in the order of terms.
    private static void addCards(Reading reading, List<String> ids, Map<String, Entity> named) {
        Map<String, Object> cards = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Map<String, Object> first =
                    Map.of(
                            "field",
                            Fields.CARD,
                            "include",
                            Expressions.quote(EntityCard.prefix(ids.get(i))) + ".*",
                            "order",
                            Map.of("_key", "asc"),
                            "size",
                            1);
            cards.put(
                    "e" + i,
                    Map.of(
                            "filter",
                            Clauses.term(Fields.ENTITY, ids.get(i)),
                            "aggs",
                            Map.of("card", Map.of("terms", first))));
        }
        JsonNode answer =
                reading.search(
                                Map.of(
                                        "size",
                                        0,
                                        "query",
                                        Clauses.anyTerm(Fields.ENTITY, ids),
                                        "aggs",
                                        cards))
                        .path("aggregations");
        for (int i = 0; i < ids.size(); i++) {
            JsonNode card = answer.path("e" + i).at("/card/buckets/0/key");
            if (!card.isMissingNode()) {
                named.put(ids.get(i), EntityCard.read(card.asText()));
            }
        }
    }

    /// The entities that are called so, the best match first.
    List<FoundEntity> find(Reading reading, NameQuestion name, int limit) {
        String key = NameKey.of(name.typed());
        if (key.isEmpty() && !name.typed().isBlank()) {
            return List.of();
        }
        List<NameMatches.Match> matches =
                matches(reading, key).all().stream().sorted(NameMatches.Match.BEST_FIRST).toList();
        Map<String, Object> among = queries.of(name.among(), reading);
        int most = limit * EntityNames.SPARE;
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < matches.size() && found.size() < most; from += most) {
            List<NameMatches.Match> some =
                    matches.subList(from, Math.min(matches.size(), from + most));
            add(reading, name, among, some, found);
        }
        return found.stream()
                .limit(most)
                .sorted(Comparator.comparing(Found::match, NameMatches.Match.BEST_FIRST))
                .limit(limit)
                .map(it -> new FoundEntity(it.entity, it.match.articles()))
                .toList();
    }

    private record Found(NameMatches.Match match, Entity entity) {}

    private void add(
            Reading reading,
            NameQuestion name,
            Map<String, Object> among,
            List<NameMatches.Match> some,
            List<Found> found) {
        Map<String, Entity> named =
                named(reading, some.stream().map(NameMatches.Match::id).toList());
        named.values().removeIf(it -> !name.takes(it.type()));
        Map<String, Map<String, Object>> mentioning = new LinkedHashMap<>();
        named.keySet().forEach(id -> mentioning.put(id, queries.entity(id)));
        Map<String, Long> counts = reading.counts(among, mentioning);
        for (NameMatches.Match match : some) {
            Entity entity = named.get(match.id());
            if (entity != null) {
                found.add(new Found(match.with(counts.getOrDefault(match.id(), 0L)), entity));
            }
        }
    }

    /// Names that begin with the key or, where there is none, those of which it is a misspelling.
    private NameMatches matches(Reading reading, String key) {
        NameMatches matches = new NameMatches(key, known);
        try {
            matches.addBeginnings(
                    Values.beginning(Fields.NAME, key)
                            .count(reading, Map.of("prefix", Map.of(ArticleBody.ENDING, key))));
            catalogue.addBeginnings(matches);
            if (matches.all().isEmpty() && matches.mostWrong() > 0) {
                matches.addMisspelt(
                        Values.of(Fields.NAME).count(reading, like(key, matches.mostWrong())));
                catalogue.addMisspelt(matches);
            }
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> like(String key, int wrong) {
        return Map.of(
                "fuzzy",
                Map.of(
                        ArticleBody.ENDING,
                        Map.of("value", key, "fuzziness", wrong, "rewrite", "constant_score")));
    }
}
