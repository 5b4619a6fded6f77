package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Stance;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.StanceFilter;

/// What is asked of a stance, its holders and targets under all of their ids.
public record AskedStances(
        List<String> holders,
        List<String> targets,
        @Nullable Polarity polarity,
        List<Basis> bases,
        double minConfidence) {
    /// Those that are shown where nothing is asked of them.
    static final AskedStances SHOWN =
            new AskedStances(List.of(), List.of(), null, List.of(), StanceFilter.SURE);

    public AskedStances {
        Objects.requireNonNull(holders);
        Objects.requireNonNull(targets);
        Objects.requireNonNull(bases);
    }

    /// What a filter asks; without one, that a stance is shown.
    public static AskedStances of(@Nullable StanceFilter filter, KnownEntities known) {
        return filter == null
                ? SHOWN
                : new AskedStances(
                        all(filter.holders(), known),
                        all(filter.targets(), known),
                        filter.polarity(),
                        filter.bases(),
                        filter.minConfidence());
    }

    private static List<String> all(Collection<String> ids, KnownEntities known) {
        return ids.stream().flatMap(id -> known.all(id).stream()).distinct().sorted().toList();
    }

    /// The terms of which every article that is asked for has one, as often as it has such stances.
    public List<String> terms() {
        return StanceTerms.asked(holders, targets, polarity, minConfidence >= StanceFilter.SURE);
    }

    /// Whether every article that has one of the terms is asked for.
    public boolean areTermsEnough() {
        return bases.isEmpty() && (minConfidence == StanceFilter.SURE || minConfidence == 0);
    }

    /// Whether a stance is one of them.
    public boolean has(Stance stance) {
        return (holders.isEmpty() || holders.contains(stance.holder()))
                && (targets.isEmpty() || targets.contains(stance.target()))
                && (polarity == null || polarity == stance.polarity())
                && (bases.isEmpty() || bases.contains(stance.basis()))
                && stance.confidence() >= minConfidence;
    }

    /// Picks them from a part of the index.
    public In in(LeafReader reader) throws IOException {
        StanceValues values = new StanceValues(reader);
        return new In(
                values,
                kinds(),
                leastThousandths(),
                numbers(holders, values),
                numbers(targets, values));
    }

    /// The bits of what polarity and basis may be, see [StanceValues#kind].
    private int kinds() {
        int kinds = 0;
        for (Polarity each : Polarity.values()) {
            for (Basis basis : Basis.values()) {
                if ((polarity == null || polarity == each)
                        && (bases.isEmpty() || bases.contains(basis))) {
                    kinds |= 1 << StanceValues.kind(each, basis);
                }
            }
        }
        return kinds;
    }

    /// The least confidence in thousandths, which is how confidences are kept.
    public int leastThousandths() {
        int least = (int) Math.floor(minConfidence * 1000);
        return least / 1000.0 < minConfidence ? least + 1 : least;
    }

    private static long @Nullable [] numbers(List<String> ids, StanceValues values)
            throws IOException {
        if (ids.isEmpty()) {
            return null;
        }
        long[] numbers = new long[ids.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values.parties().lookupTerm(new BytesRef(ids.get(i)));
        }
        Arrays.sort(numbers);
        return numbers;
    }

    /// Those of the articles of a part of the index.
    public final class In {
        private final StanceValues values;
        private final int kinds;
        private final int leastThousandths;
        private final long @Nullable [] holderNumbers;
        private final long @Nullable [] targetNumbers;

        private In(
                StanceValues values,
                int kinds,
                int leastThousandths,
                long @Nullable [] holderNumbers,
                long @Nullable [] targetNumbers) {
            this.values = values;
            this.kinds = kinds;
            this.leastThousandths = leastThousandths;
            this.holderNumbers = holderNumbers;
            this.targetNumbers = targetNumbers;
        }

        /// Goes to an article; answers whether it has any stance at all.
        public boolean advance(int document) throws IOException {
            return values.advance(document);
        }

        /// Goes to the next stance of the article that is asked for; false after the last.
        public boolean next() throws IOException {
            while (values.next()) {
                if (values.thousandths() >= leastThousandths
                        && (kinds >> values.kind() & 1) != 0
                        && (holderNumbers == null || has(holderNumbers, values.holder()))
                        && (targetNumbers == null || has(targetNumbers, values.target()))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean has(long[] numbers, long number) {
            return Arrays.binarySearch(numbers, number) >= 0;
        }

        /// The stance that it is at.
        public StanceValues values() {
            return values;
        }
    }
}
