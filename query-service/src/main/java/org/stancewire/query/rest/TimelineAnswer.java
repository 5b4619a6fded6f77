package org.stancewire.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.count.StanceCounts;
import org.stancewire.query.search.count.Tally;
import org.stancewire.query.search.count.Timeline;
import org.stancewire.query.search.count.TimelineRequest;
import org.stancewire.query.search.count.ToneCounts;

/// What was counted over time.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What was counted over time")
record TimelineAnswer(
        @Schema(examples = "day") String interval,
        @Schema(examples = "Europe/Berlin") String zone,
        @Schema(description = "How many articles there are in all, exactly", examples = "12")
                long total,
        @Schema(
                        description =
                                "From the first interval that has an article to the last, empty ones"
                                        + " included")
                List<Slot> slots,
        @Nullable
                @Schema(
                        description =
                                "Where it is split: the most frequent values, each with one point"
                                        + " for each slot")
                List<Series> series,
        @Nullable
                @Schema(
                        description =
                                "Where it is split: for each slot, what belongs to none of these"
                                        + " values")
                List<Point> rest) {
    /// One interval.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TimelineSlot")
    record Slot(
            @Schema(examples = "2026-11-21T00:00:00+01:00") String from,
            @Schema(
                            description = "Where it ends, which does not belong to it",
                            examples = "2026-11-22T00:00:00+01:00")
                    String to,
            @Schema(description = "How many articles", examples = "3") long count,
            @Nullable ToneCounts tones,
            @Nullable StanceCounts stances) {}

    /// What belongs to one value.
    @Schema(name = "TimelineSeries")
    record Series(
            @Schema(description = "The value, and how many articles have it in all")
                    FacetsAnswer.Value of,
            List<Point> points) {
        Series {
            points = List.copyOf(points);
        }
    }

    /// What was counted together.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TimelinePoint")
    record Point(
            @Schema(description = "How many articles", examples = "3") long count,
            @Nullable ToneCounts tones,
            @Nullable StanceCounts stances) {
        static Point of(Tally tally) {
            return new Point(tally.count(), tally.tones(), tally.stances());
        }
    }

    static TimelineAnswer of(Timeline timeline, TimelineRequest request) {
        boolean split = request.by() != null;
        return new TimelineAnswer(
                request.interval().name().toLowerCase(Locale.ROOT),
                request.zone().getId(),
                timeline.total(),
                slots(timeline.slots()),
                split
                        ? timeline.series().stream()
                                .map(
                                        it ->
                                                new Series(
                                                        FacetsAnswer.Value.of(it.value()),
                                                        points(it.points())))
                                .toList()
                        : null,
                split ? points(timeline.rest()) : null);
    }

    private static List<Point> points(List<Tally> tallies) {
        return tallies.stream().map(Point::of).toList();
    }

    private static List<Slot> slots(List<Timeline.Slot> slots) {
        List<Slot> all = new ArrayList<>(slots.size());
        String from = slots.isEmpty() ? "" : time(slots.getFirst().from());
        for (Timeline.Slot slot : slots) {
            String to = time(slot.to());
            Tally tally = slot.tally();
            all.add(new Slot(from, to, tally.count(), tally.tones(), tally.stances()));
            // Each begins where the one before ends.
            from = to;
        }
        return all;
    }

    private static String time(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
