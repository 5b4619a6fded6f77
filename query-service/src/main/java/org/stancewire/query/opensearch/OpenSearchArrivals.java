package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stancewire.contract.Position;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.LogPlace;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.live.Arrivals;
import org.stancewire.query.search.live.ArrivalsInOrder;
import org.stancewire.query.search.live.CurrentRevision;

/// Reads from an index of OpenSearch what arrived.
public final class OpenSearchArrivals implements Arrivals {
    private final ArticlesIndex index;
    private final FeedQuery queries;

    public OpenSearchArrivals(OpenSearchIndex index, KnownEntities known) {
        this.index = index.articles();
        this.queries = new FeedQuery(known);
    }

    @Override
    public List<CurrentRevision> between(Question question, Position from, Position to) {
        return index.read(
                reading -> {
                    Map<String, Object> query = queries.of(question, reading);
                    return ArrivalsInOrder.between(from, to, it -> find(reading, query, it));
                });
    }

    private static List<ArrivalsInOrder.Found> find(
            Reading reading, Map<String, Object> query, List<LogPlace.Range> places) {
        JsonNode hits =
                reading.search(
                                Map.of(
                                        "query",
                                        Clauses.all(List.of(query, FeedQuery.inLog(places))),
                                        "size",
                                        ArrivalsInOrder.AT_A_TIME,
                                        "sort",
                                        List.of(Map.of(Fields.LOG, "asc")),
                                        "_source",
                                        List.of(ArticleBody.REVISIONS)))
                        .at("/hits/hits");
        List<ArrivalsInOrder.Found> found = new ArrayList<>();
        for (JsonNode hit : hits) {
            found.add(new ArrivalsInOrder.Found(hit.at("/sort/0").asLong(), () -> revision(hit)));
        }
        return found;
    }

    private static CurrentRevision revision(JsonNode hit) {
        KeptRevision current = OpenSearchFeedIndex.current(hit);
        return new CurrentRevision(current.revision().number(), current.json().read());
    }
}
