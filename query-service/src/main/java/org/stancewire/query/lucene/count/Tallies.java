package org.stancewire.query.lucene.count;

import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Tone;
import org.stancewire.query.search.count.StanceCounts;
import org.stancewire.query.search.count.Tally;
import org.stancewire.query.search.count.TimelineRequest.Measure;
import org.stancewire.query.search.count.ToneCounts;

/// What is counted in one interval, for each place of a [Split]: articles, tones and stances, side
/// by side in one array.
final class Tallies {
    private static final int TONES = 1;
    private static final int POLARITIES = TONES + Tone.values().length;
    private static final int THOUSANDTHS = POLARITIES + Polarity.values().length;
    private static final int WIDTH = THOUSANDTHS + 1;

    private Tallies() {}

    /// How many numbers there are for so many places.
    static int width(int places) {
        return places * WIDTH;
    }

    /// @param tones bits by their ordinals
    static void addArticle(long[] counts, int place, int tones) {
        counts[place * WIDTH]++;
        for (int rest = tones; rest != 0; rest &= rest - 1) {
            counts[place * WIDTH + TONES + Integer.numberOfTrailingZeros(rest)]++;
        }
    }

    static void addStance(long[] counts, int place, Polarity polarity, int thousandths) {
        counts[place * WIDTH + POLARITIES + polarity.ordinal()]++;
        counts[place * WIDTH + THOUSANDTHS] += thousandths;
    }

    static Tally of(long[] counts, int place, Measure measure) {
        int at = place * WIDTH;
        @Nullable ToneCounts tones =
                measure == Measure.TONE
                        ? new ToneCounts(
                                counts[at + TONES + Tone.POSITIVE.ordinal()],
                                counts[at + TONES + Tone.NEUTRAL.ordinal()],
                                counts[at + TONES + Tone.NEGATIVE.ordinal()])
                        : null;
        @Nullable StanceCounts stances =
                measure == Measure.STANCE
                        ? StanceCounts.of(
                                counts[at + POLARITIES + Polarity.FAVOR.ordinal()],
                                counts[at + POLARITIES + Polarity.AGAINST.ordinal()],
                                counts[at + THOUSANDTHS])
                        : null;
        return new Tally(counts[at], tones, stances);
    }
}
