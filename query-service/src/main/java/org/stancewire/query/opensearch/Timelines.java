package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.lucene.AskedStances;
import org.stancewire.query.search.Bucket;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.count.SlotLimit;
import org.stancewire.query.search.count.Tally;
import org.stancewire.query.search.count.Timeline;
import org.stancewire.query.search.count.TimelineRequest;

/// Counts over time.
record Timelines(FeedQuery queries, KnownEntities known, Facets facets, Entities entities) {
    /// So many buckets are asked for in one search.
    private static final int AT_A_TIME = 20_000;

    Timeline of(Reading reading, Question question, TimelineRequest request) {
        Map<String, Object> query = queries.of(question, reading);
        Facet by = request.by();
        List<Bucket> values =
                by == null
                        ? List.of()
                        : entities.buckets(
                                reading,
                                by,
                                Facets.most(facets.count(reading, question, by), request.limit()));
        int places = by == null ? 1 : values.size() + 2;
        List<TallyQuery> tallies = tallies(question, request, by, values);
        SlotRanges ranges = new SlotRanges(request.zone());
        List<SlotRanges.Slot> slots =
                ranges.of(
                        reading,
                        query,
                        request.interval(),
                        new SlotLimit(request.interval(), TallyQuery.WIDTH * places));
        List<List<Tally>> counted = new ArrayList<>();
        int step = Math.max(1, AT_A_TIME / (TallyQuery.WIDTH * places));
        for (int from = 0; from < slots.size(); from += step) {
            List<SlotRanges.Slot> some = slots.subList(from, Math.min(slots.size(), from + step));
            counted.addAll(
                    count(reading, query, some.stream().map(ranges::articles).toList(), tallies));
        }
        return timeline(slots, counted, values, by);
    }

    private List<TallyQuery> tallies(
            Question question, TimelineRequest request, @Nullable Facet by, List<Bucket> values) {
        String toneOf = request.toneOf();
        List<String> toned = toneOf == null ? List.of() : known.all(toneOf);
        Map<String, Object> asked = FeedQuery.one(AskedStances.of(question.stance(), known));
        List<TallyQuery> all = new ArrayList<>();
        all.add(new TallyQuery(request.measure(), toned, null, asked));
        if (by == null) {
            return all;
        }
        List<Map<String, Object>> articles =
                values.stream().map(it -> facets.articles(question, by, it.value())).toList();
        List<Map<String, Object>> stances =
                by.isOfStances()
                        ? values.stream().map(it -> facets.stances(by, it.value())).toList()
                        : List.of();
        for (int i = 0; i < values.size(); i++) {
            all.add(
                    new TallyQuery(
                            request.measure(),
                            toned,
                            articles.get(i),
                            by.isOfStances()
                                    ? Clauses.all(List.of(asked, stances.get(i)))
                                    : asked));
        }
        all.add(
                new TallyQuery(
                        request.measure(),
                        toned,
                        Clauses.none(articles),
                        by.isOfStances()
                                ? Clauses.all(List.of(asked, Clauses.none(stances)))
                                : asked));
        return all.stream().map(it -> by.isOfStances() ? it.withStancesOfAll() : it).toList();
    }

    /// What is counted in each interval, in the order of the tallies.
    private static List<List<Tally>> count(
            Reading reading,
            Map<String, Object> query,
            List<Map<String, Object>> slots,
            List<TallyQuery> tallies) {
        Map<String, Object> of = new LinkedHashMap<>();
        for (int i = 0; i < tallies.size(); i++) {
            of.putAll(tallies.get(i).aggregations(i));
        }
        Map<String, Object> each = Map.of("filters", Map.of("filters", slots), "aggs", of);
        JsonNode buckets =
                reading.search(Map.of("size", 0, "query", query, "aggs", Map.of("slots", each)))
                        .at("/aggregations/slots/buckets");
        List<List<Tally>> counted = new ArrayList<>();
        for (JsonNode bucket : buckets) {
            List<Tally> here = new ArrayList<>();
            for (int i = 0; i < tallies.size(); i++) {
                here.add(tallies.get(i).read(i, bucket));
            }
            counted.add(here);
        }
        return counted;
    }

    private static Timeline timeline(
            List<SlotRanges.Slot> slots,
            List<List<Tally>> counted,
            List<Bucket> values,
            @Nullable Facet by) {
        List<Timeline.Slot> all = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < slots.size(); i++) {
            Tally tally = counted.get(i).getFirst();
            all.add(new Timeline.Slot(slots.get(i).from(), slots.get(i).to(), tally));
            total += tally.count();
        }
        List<Timeline.Series> series = new ArrayList<>();
        for (Bucket value : values) {
            int place = series.size() + 1;
            series.add(
                    new Timeline.Series(value, counted.stream().map(it -> it.get(place)).toList()));
        }
        List<Tally> rest = by == null ? List.of() : counted.stream().map(List::getLast).toList();
        return new Timeline(total, all, series, rest);
    }
}
