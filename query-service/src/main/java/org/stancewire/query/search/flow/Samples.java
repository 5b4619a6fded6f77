package org.stancewire.query.search.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The samples of some time, and what they tell. Nothing is known of a single article, so that all
/// of it costs the same however many there are: when an article arrived follows from the samples
/// before and after it. For one thread.
public final class Samples {
    private static final Duration RATES_OVER = Duration.ofMinutes(1);

    private final Duration kept;
    private final List<Sample> all = new ArrayList<>();

    /// @param kept for how long a sample is kept
    public Samples(Duration kept) {
        this.kept = kept;
    }

    /// Takes the next sample in. Where it does not go on from those before, they are forgotten.
    public void add(Sample sample) {
        if (!all.isEmpty() && !sample.continues(all.getLast())) {
            all.clear();
        }
        all.add(sample);
        Instant oldest = sample.at().minus(kept);
        int stale = 0;
        while (all.get(stale).at().isBefore(oldest)) {
            stale++;
        }
        all.subList(0, stale).clear();
    }

    /// Over the last minute, or as much of it as was watched.
    public Throughput throughput() {
        if (all.isEmpty()) {
            return Throughput.UNKNOWN;
        }
        Sample now = all.getLast();
        Instant since = now.at().minus(RATES_OVER);
        Sample then = all.stream().filter(it -> !it.at().isBefore(since)).findFirst().orElse(now);
        Duration over = Duration.between(then.at(), now.at());
        return over.isZero()
                ? Throughput.UNKNOWN
                : new Throughput(
                        over,
                        rate(now.arrived(), then.arrived(), over),
                        rate(now.enriched(), then.enriched(), over),
                        rate(now.readable(), then.readable(), over));
    }

    /// An index that was built anew may know less than the one before.
    private static double rate(Offsets now, Offsets then, Duration over) {
        return Math.max(0, now.sum() - then.sum()) * 1e9 / over.toNanos();
    }

    /// How far enrich is behind what came in.
    public Behind enrich() {
        return behind(Sample::arrived, Sample::enriched);
    }

    /// How far the index is behind enrich.
    public Behind query() {
        return behind(Sample::written, Sample::read);
    }

    private Behind behind(Function<Sample, Offsets> ends, Function<Sample, Offsets> done) {
        if (all.isEmpty()) {
            return Behind.NOTHING;
        }
        Sample now = all.getLast();
        Offsets end = ends.apply(now);
        Offsets at = done.apply(now);
        long records = 0;
        Instant first = now.at();
        boolean atLeast = false;
        for (int p = 0; p < end.partitions(); p++) {
            if (end.get(p) > at.get(p)) {
                records += end.get(p) - at.get(p);
                int before = lastThatEnded(ends, p, at.get(p));
                Instant arrival =
                        before < 0 ? all.getFirst().at() : arrival(ends, p, at.get(p), before);
                first = arrival.isBefore(first) ? arrival : first;
                atLeast |= before < 0;
            }
        }
        return records == 0
                ? Behind.NOTHING
                : new Behind(records, Duration.between(first, now.at()), atLeast);
    }

    /// The newest sample in which a partition did not go beyond an offset, or -1.
    private int lastThatEnded(Function<Sample, Offsets> ends, int partition, long offset) {
        int i = all.size() - 1;
        while (i >= 0 && ends.apply(all.get(i)).get(partition) > offset) {
            i--;
        }
        return i;
    }

    /// When the record at an offset arrived, between two samples. Of n that arrive independently
    /// and evenly the k-th is expected at k / (n + 1) of the time (order statistics).
    private Instant arrival(
            Function<Sample, Offsets> ends, int partition, long offset, int before) {
        Sample from = all.get(before);
        Sample to = all.get(before + 1);
        long end = ends.apply(from).get(partition);
        double k = offset - end + 1;
        double n = ends.apply(to).get(partition) - end;
        long nanos = Duration.between(from.at(), to.at()).toNanos();
        return from.at().plusNanos(Math.round(nanos * k / (n + 1)));
    }
}
