package org.stancewire.query.search.count;

/// How surely a share has risen: the log-likelihood ratio G² of a table of two by two (Dunning,
/// "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19,
/// 1993), with the sign of the change. It stands up to small counts, unlike the ratio of the shares
/// and Pearson's χ².
public final class Rise {
    /// What comes about by chance once in a thousand times: the 99.9th percentile of the χ²
    /// distribution with one degree of freedom, which G² follows.
    public static final double LEAST = 10.828;

    private Rise() {}

    /// G² of `recent` in `allRecent` against `past` in `allPast`, to a thousandth; 0 unless the
    /// share is greater in the first.
    public static double of(long recent, long allRecent, long past, long allPast) {
        double all = (double) allRecent + allPast;
        double share = (recent + past) / all;
        if (!(recent * (double) allPast > past * (double) allRecent)) {
            return 0;
        }
        double sum =
                part(recent, allRecent * share)
                        + part(past, allPast * share)
                        + part(allRecent - recent, allRecent * (1 - share))
                        + part(allPast - past, allPast * (1 - share));
        return Math.round(2 * sum * 1000) / 1000.0;
    }

    // StrictMath, so that it comes out the same on every machine.
    private static double part(long observed, double expected) {
        return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
    }
}
