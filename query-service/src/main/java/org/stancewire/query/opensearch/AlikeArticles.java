package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.search.Alike;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.similar.Traits;
import org.stancewire.query.search.words.Terms;

/// Finds articles that share the traits of one: an article's score is the weight of those it has.
record AlikeArticles(FeedQuery queries, WordTerms terms) {
    private static final double FINENESS = 1000;

    List<Alike> find(Reading reading, EnrichedArticle article, Question among, int limit) {
        Traits traits = traits(reading, article);
        List<Map<String, Object>> any = new ArrayList<>();
        traits.words()
                .forEach(
                        (word, weight) ->
                                any.add(weighing(Clauses.term(Fields.TEXT, word), weight)));
        traits.entities().forEach((id, weight) -> any.add(weighing(queries.entity(id), weight)));
        if (any.isEmpty()) {
            return List.of();
        }
        Map<String, Object> query =
                Map.of(
                        "bool",
                        Map.of(
                                "filter",
                                List.of(queries.of(among, reading)),
                                "must_not",
                                List.of(Clauses.term(Fields.ID, article.article().id())),
                                "should",
                                any,
                                "minimum_should_match",
                                1));
        JsonNode found =
                reading.search(
                        Map.of(
                                "query", Pages.inThousandths(query),
                                "size", limit,
                                "sort", Pages.sort(Order.RELEVANCE),
                                "_source", List.of(ArticleBody.REVISIONS)));
        List<Alike> alike = new ArrayList<>();
        for (JsonNode hit : found.at("/hits/hits")) {
            double place = hit.at("/sort/0").asDouble();
            alike.add(new Alike(OpenSearchFeedIndex.article(hit), Math.min(1, place / FINENESS)));
        }
        return List.copyOf(alike);
    }

    private static Map<String, Object> weighing(Map<String, Object> trait, double weight) {
        return Map.of("constant_score", Map.of("filter", trait, "boost", weight));
    }

    private Traits traits(Reading reading, EnrichedArticle article) {
        List<Terms.Term> all = terms.of(article.article().text(), article.annotations().language());
        List<String> entities = article.annotations().entities().stream().map(Entity::id).toList();
        Map<String, Map<String, Object>> having = new LinkedHashMap<>();
        all.forEach(it -> having.put(it.term(), Clauses.term(Fields.TEXT, it.term())));
        Map<String, Map<String, Object>> mentioning = new LinkedHashMap<>();
        entities.forEach(it -> mentioning.put(it, queries.entity(it)));
        // What is not current has neither words nor entities.
        Map<String, Long> words = reading.countEach(having);
        Map<String, Long> named = reading.countEach(mentioning);
        return Traits.of(
                all,
                word -> words.getOrDefault(word, 0L),
                entities,
                id -> named.getOrDefault(id, 0L),
                reading.count(FeedQuery.CURRENT));
    }
}
