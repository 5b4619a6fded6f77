package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.stancewire.query.lucene.FeedQuery;
import org.stancewire.query.lucene.name.EntityNames;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.count.Rise;
import org.stancewire.query.search.count.Trends;
import org.stancewire.query.search.count.Trends.Subject;
import org.stancewire.query.search.count.Trends.Trend;
import org.stancewire.query.search.count.Trends.Window;
import org.stancewire.query.search.count.TrendsRequest;

/// Finds what rises.
final class Rising {
    /// Something that rises, by its number or cell.
    private record Riser(int number, long recent, long past, double score) {}

    private final FeedQuery queries;
    private final Facets facets;
    private final Stances stances;
    private final StanceList list;
    private final EntityNames names;

    Rising(FeedQuery queries, Facets facets, Stances stances, StanceList list, EntityNames names) {
        this.queries = queries;
        this.facets = facets;
        this.stances = stances;
        this.list = list;
        this.names = names;
    }

    Trends of(IndexSearcher searcher, Question question, TrendsRequest request) throws IOException {
        Instant start = request.end().minus(request.window());
        Question recent = question.during(start, request.end().minusMillis(1));
        Question past = question.during(start.minus(request.past()), start.minusMillis(1));
        return request.by() == null
                ? pairs(searcher, recent, past, request)
                : values(searcher, recent, past, request, request.by());
    }

    private Trends values(
            IndexSearcher searcher,
            Question recent,
            Question past,
            TrendsRequest request,
            Facet facet)
            throws IOException {
        Window now = window(recent, Matches.count(searcher, queries.of(recent)));
        Window before = window(past, Matches.count(searcher, queries.of(past)));
        Counts there = facets.count(searcher, recent, List.of(facet)).getFirst();
        Counts earlier = facets.count(searcher, past, List.of(facet)).getFirst();
        Numbering numbering = facets.numbering(facet);
        Best<Riser> best =
                new Best<>(
                        request.limit(),
                        surestFirst().thenComparing(it -> numbering.value(it.number())));
        for (int i = 0; i < there.end(); i++) {
            if (there.of(i) > 0) {
                add(i, there.of(i), now, earlier.of(i), before, request, best);
            }
        }
        List<Trend> trends = new ArrayList<>();
        for (Riser each : best.all()) {
            String value = numbering.value(each.number());
            trends.add(
                    trend(
                            each,
                            new Subject.Value(
                                    value,
                                    facet.isOfEntities()
                                            ? names.entity(value, searcher.getIndexReader())
                                            : null)));
        }
        return new Trends(now, before, trends);
    }

    private Trends pairs(
            IndexSearcher searcher, Question recent, Question past, TrendsRequest request)
            throws IOException {
        Cells there = stances.cells(searcher, recent);
        Cells earlier = stances.cells(searcher, past);
        Window now = window(recent, there.total());
        Window before = window(past, earlier.total());
        Numbering parties = facets.numbering(Facet.HOLDER);
        Best<Riser> best =
                new Best<>(
                        request.limit(),
                        surestFirst()
                                .thenComparing(it -> parties.value(there.holder(it.number())))
                                .thenComparing(it -> parties.value(there.target(it.number()))));
        for (int cell = 0; cell < there.size(); cell++) {
            int like = earlier.like(cell, there);
            add(
                    cell,
                    there.all(cell),
                    now,
                    like < 0 ? 0 : earlier.all(like),
                    before,
                    request,
                    best);
        }
        Parties who = list.parties(searcher);
        List<Trend> trends = new ArrayList<>();
        for (Riser each : best.all()) {
            trends.add(
                    trend(
                            each,
                            new Subject.Pair(
                                    who.of(parties.value(there.holder(each.number()))),
                                    who.of(parties.value(there.target(each.number()))))));
        }
        return new Trends(now, before, trends);
    }

    private static Window window(Question question, long total) {
        return new Window(
                Instant.ofEpochMilli(question.published().first()),
                Instant.ofEpochMilli(question.published().last() + 1),
                total);
    }

    private static Comparator<Riser> surestFirst() {
        return Comparator.comparingDouble(Riser::score).reversed();
    }

    private static void add(
            int number,
            long recent,
            Window now,
            long past,
            Window before,
            TrendsRequest request,
            Best<Riser> best) {
        double score = Rise.of(recent, now.total(), past, before.total());
        if (score > 0 && score >= request.minScore()) {
            best.add(new Riser(number, recent, past, score));
        }
    }

    private static Trend trend(Riser riser, Subject subject) {
        return new Trend(subject, riser.recent(), riser.past(), riser.score());
    }
}
