package org.stancewire.query.opensearch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewire.contract.Entity;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.count.Rise;
import org.stancewire.query.search.count.Trends;
import org.stancewire.query.search.count.Trends.Subject;
import org.stancewire.query.search.count.Trends.Trend;
import org.stancewire.query.search.count.Trends.Window;
import org.stancewire.query.search.count.TrendsRequest;

/// Finds what rises.
record Rising(FeedQuery queries, KnownEntities known, Facets facets, Entities entities) {
    /// Something that rises.
    private record Riser<T>(T it, long recent, long past, double score) {
        Trend trend(Subject subject) {
            return new Trend(subject, recent, past, score);
        }
    }

    Trends of(Reading reading, Question question, TrendsRequest request) {
        Instant start = request.end().minus(request.window());
        Question recent = question.during(start, request.end().minusMillis(1));
        Question past = question.during(start.minus(request.past()), start.minusMillis(1));
        Facet by = request.by();
        return by == null
                ? pairs(reading, recent, past, request)
                : values(reading, recent, past, request, by);
    }

    private Trends values(
            Reading reading, Question recent, Question past, TrendsRequest request, Facet by) {
        Window now = window(recent, reading.count(queries.of(recent, reading)));
        Window before = window(past, reading.count(queries.of(past, reading)));
        Map<String, Long> earlier = facets.count(reading, past, by);
        List<Riser<String>> risers = new ArrayList<>();
        facets.count(reading, recent, by)
                .forEach(
                        (value, count) ->
                                add(
                                        value,
                                        count,
                                        now,
                                        earlier.getOrDefault(value, 0L),
                                        before,
                                        request,
                                        risers));
        List<Riser<String>> best = best(risers, Comparator.naturalOrder(), request);
        Map<String, Entity> named =
                by.isOfEntities()
                        ? entities.named(reading, best.stream().map(Riser::it).toList())
                        : Map.of();
        return new Trends(
                now,
                before,
                best.stream()
                        .map(it -> it.trend(new Subject.Value(it.it(), named.get(it.it()))))
                        .toList());
    }

    private Trends pairs(Reading reading, Question recent, Question past, TrendsRequest request) {
        Cells there = Cells.of(reading, queries, known, recent);
        Cells earlier = Cells.of(reading, queries, known, past);
        Window now = window(recent, there.total().all());
        Window before = window(past, earlier.total().all());
        List<Riser<Cells.Pair>> risers = new ArrayList<>();
        there.all()
                .forEach(
                        (pair, sum) ->
                                add(
                                        pair,
                                        sum.all(),
                                        now,
                                        earlier.of(pair).all(),
                                        before,
                                        request,
                                        risers));
        List<Riser<Cells.Pair>> best = best(risers, Cells.Pair.IN_ORDER, request);
        Parties who =
                Parties.of(
                        reading,
                        entities,
                        known,
                        best.stream()
                                .flatMap(it -> Stream.of(it.it().holder(), it.it().target()))
                                .toList());
        return new Trends(
                now,
                before,
                best.stream()
                        .map(
                                it ->
                                        it.trend(
                                                new Subject.Pair(
                                                        who.of(it.it().holder()),
                                                        who.of(it.it().target()))))
                        .toList());
    }

    private static Window window(Question question, long total) {
        return new Window(
                Instant.ofEpochMilli(question.published().first()),
                Instant.ofEpochMilli(question.published().last() + 1),
                total);
    }

    private static <T> void add(
            T it,
            long recent,
            Window now,
            long past,
            Window before,
            TrendsRequest request,
            List<Riser<T>> risers) {
        double score = recent == 0 ? 0 : Rise.of(recent, now.total(), past, before.total());
        if (score > 0 && score >= request.minScore()) {
            risers.add(new Riser<>(it, recent, past, score));
        }
    }

    private static <T> List<Riser<T>> best(
            List<Riser<T>> risers, Comparator<T> order, TrendsRequest request) {
        return risers.stream()
                .sorted(
                        Comparator.comparingDouble((Riser<T> it) -> it.score())
                                .reversed()
                                .thenComparing(Riser::it, order))
                .limit(request.limit())
                .toList();
    }
}
