package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Stance;
import org.stancewire.query.lucene.AskedStances;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.StanceFilter;
import org.stancewire.query.search.count.EvidencePage;
import org.stancewire.query.search.count.EvidenceRequest;
import org.stancewire.query.search.count.FoundStance;
import org.stancewire.query.search.hit.FeedItem;

/// Lists the stances of a question with their evidence.
record StanceList(FeedQuery queries, KnownEntities known, Entities entities) {
    private static final String STANCES = "stances";
    private static final String ASKED = "asked";

    /// A stance, and where it comes in the list.
    ///
    /// @param number from 1 among those of its article that are asked for
    private record Listed(EnrichedArticle article, int number, Stance stance) {}

    EvidencePage page(Reading reading, Question question, EvidenceRequest request) {
        Question showing = question.with(question.stances());
        Map<String, Object> query = queries.of(showing, reading);
        // One more than asked for, to know whether there is a next page.
        int limit = request.limit() + 1;
        List<Listed> found = new ArrayList<>();
        Cursor place = request.after();
        if (place != null) {
            addRest(reading, showing, query, place, found);
        }
        while (found.size() < limit) {
            PageRequest next =
                    new PageRequest(
                            Order.NEWEST,
                            Math.min(PageRequest.MAX_LIMIT, limit - found.size()),
                            place,
                            request.asked());
            Pages.Page page = Pages.find(reading, query, showing, next);
            page.hits().forEach(it -> add(showing, OpenSearchFeedIndex.article(it), 0, found));
            place = page.next();
            if (place == null) {
                break;
            }
        }
        List<Listed> here = found.subList(0, Math.min(found.size(), request.limit()));
        Parties who = parties(reading, here.stream().map(Listed::stance));
        return new EvidencePage(
                count(reading, query, showing),
                here.stream().map(it -> found(it.article(), it.stance(), who)).toList(),
                found.size() > here.size() ? cursor(question, request, here.getLast()) : null);
    }

    private Parties parties(Reading reading, Stream<Stance> of) {
        return Parties.of(
                reading,
                entities,
                known,
                of.flatMap(it -> Stream.of(it.holder(), it.target())).toList());
    }

    /// Adds what the page before left of its last article, if it is still there.
    private void addRest(
            Reading reading,
            Question question,
            Map<String, Object> query,
            Cursor after,
            List<Listed> found) {
        Map<String, Object> same =
                Clauses.all(
                        List.of(
                                query,
                                Clauses.term(Fields.ID, after.id()),
                                Clauses.range(Fields.TIME, after.place(), after.place())));
        PageRequest one = PageRequest.first(Order.NEWEST, 1);
        for (JsonNode hit : Pages.find(reading, same, question, one).hits()) {
            add(question, OpenSearchFeedIndex.article(hit), after.time(), found);
        }
    }

    /// Adds the stances of an article, less the first `given`.
    private void add(Question question, EnrichedArticle article, long given, List<Listed> found) {
        AskedStances asked = AskedStances.of(question.stance(), known);
        int number = 0;
        for (Stance stance : article.annotations().stances()) {
            if (asked.has(stance) && ++number > given) {
                found.add(new Listed(article, number, stance));
            }
        }
    }

    private long count(Reading reading, Map<String, Object> query, Question question) {
        AskedStances asked = AskedStances.of(question.stance(), known);
        Map<String, Object> stances = Clauses.stances(ASKED, FeedQuery.one(asked), Map.of());
        return reading.search(Map.of("size", 0, "query", query, "aggs", Map.of(STANCES, stances)))
                .at("/aggregations/stances/asked/doc_count")
                .asLong();
    }

    /// Of each pair the first stance in the newest article of a question that has one. Throws
    /// [IllegalStateException] where there is none.
    List<FoundStance> newest(
            Reading reading, Question question, List<Cells.Pair> pairs, Parties who) {
        List<Question> ofPairs = pairs.stream().map(it -> ofPair(question, it)).toList();
        List<JsonNode> answers =
                reading.searchAll(
                        ofPairs.stream().map(it -> Pages.newest(queries.of(it, reading))).toList());
        List<FoundStance> newest = new ArrayList<>();
        for (int i = 0; i < ofPairs.size(); i++) {
            List<Listed> found = new ArrayList<>();
            for (JsonNode hit : answers.get(i).at("/hits/hits")) {
                add(ofPairs.get(i), OpenSearchFeedIndex.article(hit), 0, found);
            }
            if (found.isEmpty()) {
                throw new IllegalStateException("no stance of " + ofPairs.get(i).canonical());
            }
            newest.add(found(found.getFirst().article(), found.getFirst().stance(), who));
        }
        return newest;
    }

    private static Question ofPair(Question question, Cells.Pair pair) {
        StanceFilter asked = question.stances();
        return question.with(
                new StanceFilter(
                        List.of(pair.holder()),
                        List.of(pair.target()),
                        asked.polarity(),
                        asked.bases(),
                        asked.minConfidence()));
    }

    private static FoundStance found(EnrichedArticle enriched, Stance stance, Parties who) {
        Article article = enriched.article();
        return new FoundStance(
                article.id(),
                article.title(),
                article.url(),
                article.source(),
                article.publishedAt(),
                enriched.receivedAt(),
                enriched.annotations().language(),
                who.of(stance.holder()),
                who.of(stance.target()),
                stance.polarity(),
                stance.confidence(),
                stance.basis(),
                stance.evidence());
    }

    private static Cursor cursor(Question question, EvidenceRequest request, Listed last) {
        return new Cursor(
                EvidenceRequest.mark(question),
                request.asked(),
                FeedItem.time(last.article()).toEpochMilli(),
                last.number(),
                last.article().article().id());
    }
}
