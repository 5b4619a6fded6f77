package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.lucene.AskedStances;
import org.stancewire.query.lucene.StanceValues;

/// Counts the articles of a part of the index into the intervals of a timeline.
///
/// @param dates which have a time that is only a date
/// @param split null where the timeline is not split; then so are `values` and `ofStance`
/// @param values by which it is split
/// @param tones null where they are not counted
/// @param stances null where they are not counted
/// @param ofStance null unless each stance has a value of its own
record TimelineVisit(
        Slots slots,
        NumericDocValues times,
        NumericDocValues dates,
        @Nullable Split split,
        @Nullable ValuesOf values,
        @Nullable Tones tones,
        AskedStances.@Nullable In stances,
        @Nullable OfStance ofStance)
        implements Matches.Visit {
    static final int ALL = 0;
    private static final int[] NONE = {};

    @Override
    public void at(int document) throws IOException {
        long time = times.advanceExact(document) ? times.longValue() : 0;
        long[] counts = dates.advanceExact(document) ? slots.onDate(time) : slots.at(time);
        int spoken = tones == null ? 0 : tones.of(document);
        Tallies.addArticle(counts, ALL, spoken);
        int[] places = places(document);
        for (int place : places) {
            Tallies.addArticle(counts, place, spoken);
        }
        if (stances != null && stances.advance(document)) {
            while (stances.next()) {
                add(stances.values(), places, counts);
            }
        }
    }

    private void add(StanceValues stance, int[] places, long[] counts) throws IOException {
        Tallies.addStance(counts, ALL, stance.polarity(), stance.thousandths());
        if (split != null && ofStance != null) {
            int place = split.place(ofStance.number(stance));
            Tallies.addStance(counts, place, stance.polarity(), stance.thousandths());
        } else {
            for (int place : places) {
                Tallies.addStance(counts, place, stance.polarity(), stance.thousandths());
            }
        }
    }

    /// Those to which an article belongs: those of its values that have one, else the rest.
    private int[] places(int document) throws IOException {
        if (split == null || values == null) {
            return NONE;
        }
        Numbers numbers = values.of(document);
        int[] places = new int[numbers.size()];
        int size = 0;
        for (int i = 0; i < places.length; i++) {
            int place = split.place(numbers.get(i));
            if (place != split.rest()) {
                places[size++] = place;
            }
        }
        return size == 0 ? new int[] {split.rest()} : Arrays.copyOf(places, size);
    }
}
