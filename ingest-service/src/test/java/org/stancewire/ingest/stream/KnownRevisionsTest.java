package org.stancewire.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Position;

class KnownRevisionsTest {
    @Test
    void tellsWhereARevisionCameFirst() {
        KnownRevisions known = new KnownRevisions(100);
        known.remember(Fingerprint.of("a/1"), 7, 42);
        known.remember(Fingerprint.of("a/1"), 7, 99);
        known.remember(Fingerprint.of("b/1"), 3, 5);
        known.remember(Fingerprint.of("b/1"), 3, 4);
        assertThat(known.find(Fingerprint.of("a/1"))).isEqualTo(Position.after(7, 42));
        assertThat(known.find(Fingerprint.of("b/1"))).isEqualTo(Position.after(3, 4));
        assertThat(known.find(Fingerprint.of("a/2"))).isNull();
    }

    @Test
    void forgetsWhatWasDeleted() {
        KnownRevisions known = new KnownRevisions(100);
        known.remember(Fingerprint.of("a/1"), 7, 42);
        known.forget(Fingerprint.of("a/1"), 7, 43);
        known.forget(Fingerprint.of("b/1"), 7, 44);
        assertThat(known.find(Fingerprint.of("a/1"))).isNull();
        assertThat(known.find(Fingerprint.of("b/1"))).isNull();
        known.remember(Fingerprint.of("a/1"), 7, 45);
        assertThat(known.find(Fingerprint.of("a/1"))).isEqualTo(Position.after(7, 45));
    }

    @Test
    void aDeletionHoldsInWhateverOrderItIsHeardOf() {
        KnownRevisions known = new KnownRevisions(100);
        known.forget(Fingerprint.of("a/1"), 7, 43);
        known.remember(Fingerprint.of("a/1"), 7, 42);
        assertThat(known.find(Fingerprint.of("a/1"))).isNull();
        known.remember(Fingerprint.of("b/1"), 7, 50);
        known.forget(Fingerprint.of("b/1"), 7, 49);
        assertThat(known.find(Fingerprint.of("b/1"))).isEqualTo(Position.after(7, 50));
    }

    @Test
    void tellsNothingThatMayHaveBeenDeletedSince() {
        KnownRevisions known = new KnownRevisions(100);
        long[] ends = new long[12];
        ends[7] = 43;
        known.distrustBefore(ends);
        known.remember(Fingerprint.of("a/1"), 7, 42);
        known.remember(Fingerprint.of("b/1"), 7, 43);
        assertThat(known.find(Fingerprint.of("a/1"))).isNull();
        assertThat(known.find(Fingerprint.of("b/1"))).isEqualTo(Position.after(7, 43));
        known.trustAll();
        assertThat(known.find(Fingerprint.of("a/1"))).isEqualTo(Position.after(7, 42));
    }

    @Test
    void forgetsWhatWasLongestNotSeen() {
        KnownRevisions known = new KnownRevisions(16);
        known.remember(Fingerprint.of("first"), 0, 0);
        for (int i = 1; i <= 100; i++) {
            known.remember(Fingerprint.of("other" + i), 0, i);
            assertThat(known.find(Fingerprint.of("first"))).as("after %d others", i).isNotNull();
        }
        assertThat(known.find(Fingerprint.of("other1"))).isNull();
        assertThat(known.find(Fingerprint.of("other100"))).isEqualTo(Position.after(0, 100));
        assertThat(
                        IntStream.rangeClosed(1, 100)
                                .filter(i -> known.find(Fingerprint.of("other" + i)) != null)
                                .count())
                .isEqualTo(15);
    }

    @Test
    void spreadsRevisionsOverItsWholeCapacity() {
        KnownRevisions known = new KnownRevisions(1 << 16);
        int half = 1 << 15;
        IntStream.range(0, half).forEach(i -> known.remember(Fingerprint.of("a" + i), i % 12, i));
        assertThat(
                        IntStream.range(0, half)
                                .filter(i -> known.find(Fingerprint.of("a" + i)) != null)
                                .count())
                .isGreaterThan(half * 98L / 100);
    }

    @Test
    void choosesThePartitionAsKafkaDoes() {
        assertThat(IntStream.range(0, 1_000).map(i -> Records.partition("a" + i)))
                .allMatch(partition -> partition >= 0 && partition < 12)
                .contains(0, 11);
        assertThat(Records.partition("t1-0")).isEqualTo(Records.partition("t1-0"));
    }
}
