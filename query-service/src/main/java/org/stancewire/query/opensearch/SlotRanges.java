package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.count.Interval;
import org.stancewire.query.search.count.SlotLimit;

/// The intervals of a timeline as ranges of the times that the index has. A date without a time is
/// that date in every zone, so that its articles have ranges of their own.
record SlotRanges(ZoneId zone) {
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String TIMES = "times";
    private static final String DATES = "dates";

    /// An interval.
    record Slot(ZonedDateTime from, ZonedDateTime to) {}

    private static Map<String, Map<String, Object>> kinds() {
        return Map.of(
                TIMES, Clauses.term(Fields.DATE_ONLY, false),
                DATES, Clauses.term(Fields.DATE_ONLY, true));
    }

    /// All intervals from the first that has an article of a query to the last. Throws
    /// [org.stancewire.query.search.BadQuestionException] where they are too many.
    List<Slot> of(Reading reading, Map<String, Object> query, Interval interval, SlotLimit limit) {
        Map<String, Object> ends =
                Map.of(
                        FIRST, Map.of("min", Map.of("field", Fields.TIME)),
                        LAST, Map.of("max", Map.of("field", Fields.TIME)));
        Map<String, Object> kinds = Map.of("filters", Map.of("filters", kinds()), "aggs", ends);
        JsonNode found =
                reading.search(Map.of("size", 0, "query", query, "aggs", Map.of("kinds", kinds)))
                        .at("/aggregations/kinds/buckets");
        List<Instant> moments = new ArrayList<>();
        for (String end : List.of(FIRST, LAST)) {
            if (found.path(TIMES).path("doc_count").asLong() > 0) {
                moments.add(moment(found.path(TIMES), end));
            }
            if (found.path(DATES).path("doc_count").asLong() > 0) {
                moments.add(startOf(date(moment(found.path(DATES), end))));
            }
        }
        List<Slot> slots = new ArrayList<>();
        if (!moments.isEmpty()) {
            Instant last = moments.stream().max(Instant::compareTo).orElseThrow();
            Instant first = moments.stream().min(Instant::compareTo).orElseThrow();
            ZonedDateTime start = interval.start(first.atZone(zone));
            while (!start.toInstant().isAfter(last)) {
                limit.check(slots.size() + 1);
                ZonedDateTime next = interval.next(start);
                slots.add(new Slot(start, next));
                start = next;
            }
        }
        return slots;
    }

    private static Instant moment(JsonNode kind, String end) {
        return Instant.ofEpochMilli(Math.round(kind.path(end).path("value").asDouble()));
    }

    private static LocalDate date(Instant kept) {
        return kept.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /// The articles that lie in an interval.
    Map<String, Object> articles(Slot slot) {
        List<Map<String, Object>> any = new ArrayList<>();
        kinds().forEach(
                        (kind, having) -> {
                            long from = first(kind, slot.from().toInstant());
                            long to = first(kind, slot.to().toInstant());
                            if (from < to) {
                                any.add(
                                        Clauses.all(
                                                List.of(
                                                        having,
                                                        Clauses.range(Fields.TIME, from, to - 1))));
                            }
                        });
        return Clauses.any(any);
    }

    /// The first time of a kind, as the index has it, that does not lie before a moment.
    private long first(String kind, Instant moment) {
        if (kind.equals(TIMES)) {
            return moment.toEpochMilli();
        }
        LocalDate date = moment.atZone(zone).toLocalDate();
        while (startOf(date).isBefore(moment)) {
            date = date.plusDays(1);
        }
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
