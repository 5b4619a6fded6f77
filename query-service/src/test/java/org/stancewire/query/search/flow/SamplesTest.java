package org.stancewire.query.search.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final Instant START = Instant.parse("2026-11-22T09:30:00Z");
    private static final int PARTITIONS = 2;

    private final Samples samples = new Samples(Duration.ofHours(1));

    @Test
    void knowsNothingAtFirst() {
        assertThat(samples.throughput()).isEqualTo(Throughput.UNKNOWN);
        assertThat(samples.enrich()).isEqualTo(Behind.NOTHING);
        add(0, 100, 100, 0, 0);
        assertThat(samples.throughput()).isEqualTo(Throughput.UNKNOWN);
        assertThat(samples.enrich()).isEqualTo(Behind.NOTHING);
    }

    @Test
    void countsWhatPassesInASecond() {
        add(0, 100, 90, 0, 0);
        add(10, 130, 110, 0, 0);
        Throughput throughput = samples.throughput();
        assertThat(throughput.over()).isEqualTo(Duration.ofSeconds(10));
        assertThat(throughput.arriving()).isEqualTo(3);
        assertThat(throughput.enriched()).isEqualTo(2);
        assertThat(throughput.readable()).isEqualTo(2);
    }

    @Test
    void forgetsInRatesWhatIsLongerAgoThanAMinute() {
        add(0, 0, 0, 0, 0);
        add(30, 6000, 0, 0, 0);
        add(90, 6060, 0, 0, 0);
        assertThat(samples.throughput().over()).isEqualTo(Duration.ofMinutes(1));
        assertThat(samples.throughput().arriving()).isEqualTo(1);
    }

    @Test
    void saysHowLongTheFirstThatIsLeftHasWaited() {
        add(0, 100, 100, 0, 0);
        add(10, 100, 100, 0, 0);
        add(20, 109, 104, 0, 0);
        add(30, 109, 104, 0, 0);
        // Nine came between 10 and 20, one a second; the fifth of them at 15.
        assertThat(samples.enrich()).isEqualTo(new Behind(5, Duration.ofSeconds(15), false));
    }

    @Test
    void saysOfWhatWasThereBeforeThatItHasWaitedForLonger() {
        add(0, 100, 40, 0, 0);
        add(10, 100, 50, 0, 0);
        assertThat(samples.enrich()).isEqualTo(new Behind(50, Duration.ofSeconds(10), true));
        add(20, 100, 100, 0, 0);
        assertThat(samples.enrich()).isEqualTo(Behind.NOTHING);
    }

    @Test
    void goesByThePartitionWhoseFirstHasWaitedLongest() {
        samples.add(sample(0, Map.of(0, 10L, 1, 10L), Map.of(0, 10L, 1, 10L)));
        samples.add(sample(10, Map.of(0, 11L, 1, 10L), Map.of(0, 10L, 1, 10L)));
        samples.add(sample(20, Map.of(0, 11L, 1, 13L), Map.of(0, 10L, 1, 11L)));
        Behind behind = samples.enrich();
        assertThat(behind.records()).isEqualTo(3);
        assertThat(behind.since()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void tellsTheIndexFromEnrich() {
        add(0, 100, 100, 7, 7);
        add(10, 100, 100, 9, 8);
        assertThat(samples.enrich()).isEqualTo(Behind.NOTHING);
        Behind query = samples.query();
        assertThat(query.records()).isEqualTo(1);
        assertThat(query.since().toMillis()).isCloseTo(10_000 / 3, within(1L));
    }

    @Test
    void beginsAnewWithAnotherTopicOrClock() {
        add(0, 100, 100, 0, 0);
        add(10, 200, 200, 0, 0);
        add(20, 5, 0, 0, 0);
        assertThat(samples.throughput()).isEqualTo(Throughput.UNKNOWN);
        assertThat(samples.enrich()).isEqualTo(new Behind(5, Duration.ZERO, true));
        add(15, 6, 6, 0, 0);
        assertThat(samples.throughput()).isEqualTo(Throughput.UNKNOWN);
    }

    @Test
    void countsNothingBackwards() {
        samples.add(sample(0, Map.of(0, 100L), Map.of(0, 50L)));
        samples.add(sample(10, Map.of(0, 100L), Map.of(0, 20L)));
        assertThat(samples.throughput().readable()).isZero();
    }

    @Test
    void keepsSamplesForItsTimeOnly() {
        Samples brief = new Samples(Duration.ofSeconds(30));
        for (int second = 0; second <= 100; second += 10) {
            brief.add(sample(second, Map.of(0, 10L + second), Map.of(0, 10L)));
        }
        assertThat(brief.enrich()).isEqualTo(new Behind(100, Duration.ofSeconds(30), true));
    }

    /// All in the first partition.
    private void add(long second, long arrived, long enriched, long written, long read) {
        samples.add(
                new Sample(
                        START.plusSeconds(second),
                        offsets(Map.of(0, arrived)),
                        offsets(Map.of(0, enriched)),
                        offsets(Map.of(0, enriched)),
                        offsets(Map.of(0, written)),
                        offsets(Map.of(0, read))));
    }

    private static Sample sample(
            long second, Map<Integer, Long> arrived, Map<Integer, Long> enriched) {
        return new Sample(
                START.plusSeconds(second),
                offsets(arrived),
                offsets(enriched),
                offsets(enriched),
                offsets(Map.of()),
                offsets(Map.of()));
    }

    private static Offsets offsets(Map<Integer, Long> offsets) {
        return Offsets.of(PARTITIONS, offsets);
    }
}
