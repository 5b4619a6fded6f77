package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.lucene.AskedStances;
import org.stancewire.query.lucene.FeedQuery;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.count.Timeline;
import org.stancewire.query.search.count.TimelineRequest;
import org.stancewire.query.search.count.TimelineRequest.Measure;

/// Counts over time.
final class Timelines {
    private final FeedQuery queries;
    private final KnownEntities known;
    private final Facets facets;
    private final Buckets buckets;

    Timelines(FeedQuery queries, KnownEntities known, Facets facets, Buckets buckets) {
        this.queries = queries;
        this.known = known;
        this.facets = facets;
        this.buckets = buckets;
    }

    Timeline of(IndexSearcher searcher, Question question, TimelineRequest request)
            throws IOException {
        Split split = split(searcher, question, request);
        Slots slots =
                new Slots(
                        request.interval(),
                        request.zone(),
                        Tallies.width(split == null ? 1 : split.rest() + 1));
        Matches.each(
                searcher,
                queries.of(question),
                leaf -> visit(leaf.reader(), question, request, split, slots));
        return timeline(searcher, split, slots.inOrder(), request.measure());
    }

    private @Nullable Split split(
            IndexSearcher searcher, Question question, TimelineRequest request) throws IOException {
        Facet by = request.by();
        return by == null
                ? null
                : Split.of(
                        by,
                        facets.count(searcher, question, List.of(by)).getFirst(),
                        facets.numbering(by),
                        request.limit());
    }

    private TimelineVisit visit(
            LeafReader reader,
            Question question,
            TimelineRequest request,
            @Nullable Split split,
            Slots slots)
            throws IOException {
        String toneOf = request.toneOf();
        AskedStances.In stances =
                request.measure() == Measure.STANCE
                        ? AskedStances.of(question.stance(), known).in(reader)
                        : null;
        return new TimelineVisit(
                slots,
                DocValues.getNumeric(reader, Fields.TIME),
                DocValues.getNumeric(reader, Fields.DATE_ONLY),
                split,
                split == null ? null : facets.values(question, split.facet(), reader),
                toneOf == null ? null : new Tones(known.all(toneOf), reader),
                stances,
                split == null || stances == null || !split.facet().isOfStances()
                        ? null
                        : facets.ofStance(split.facet(), reader, stances.values()));
    }

    private Timeline timeline(
            IndexSearcher searcher, @Nullable Split split, List<Slots.Slot> all, Measure measure)
            throws IOException {
        long total = 0;
        List<Timeline.Slot> slots = new ArrayList<>(all.size());
        for (Slots.Slot slot : all) {
            Timeline.Slot counted =
                    new Timeline.Slot(
                            slot.from(),
                            slot.to(),
                            Tallies.of(slot.counts(), TimelineVisit.ALL, measure));
            total += counted.tally().count();
            slots.add(counted);
        }
        if (split == null) {
            return new Timeline(total, slots, List.of(), List.of());
        }
        List<Timeline.Series> series = new ArrayList<>();
        for (Counts.Counted value : split.values()) {
            int place = series.size() + 1;
            series.add(
                    new Timeline.Series(
                            buckets.of(searcher, split.facet(), value),
                            all.stream()
                                    .map(it -> Tallies.of(it.counts(), place, measure))
                                    .toList()));
        }
        return new Timeline(
                total,
                slots,
                series,
                all.stream().map(it -> Tallies.of(it.counts(), split.rest(), measure)).toList());
    }
}
