package org.stancewire.analysis.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordHashTest {
    @ParameterizedTest
    @CsvSource({
        "'', 4fd0bfc1",
        "a, 296230c0",
        "foobar, 72ad2699",
        "Putin, 2fcd2962",
        "Москва, a9ef892a",
        "москва, 89474051"
    })
    void foldsTheHashOfTheCodeUnits(String word, String fingerprint) {
        assertThat(WordHash.of(word)).isEqualTo(Integer.parseUnsignedInt(fingerprint, 16));
    }

    @Test
    void givesThePublishedHash() {
        assertThat(WordHash.add(WordHash.start(), "foobar", 0, 6)).isEqualTo(0x85944171f73967e8L);
    }

    @Test
    void goesOnFromAnyState() {
        long half = WordHash.add(WordHash.start(), "in Moscow", 3, 5);
        assertThat(WordHash.fold(WordHash.add(half, "scow", 0, 4)))
                .isEqualTo(WordHash.of("Moscow"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 17, 31})
    void keepsRowsWithinTheTable(int bits) {
        Random random = new Random(3);
        long end = 1L << bits;
        for (int i = 0; i < 10_000; i++) {
            assertThat((long) WordHash.row(random.nextInt(), random.nextInt(), bits))
                    .isBetween(0L, end - 1);
        }
    }

    @Test
    void spreadsValuesAndGroupsOverTheTable() {
        int bits = 17;
        assertThat(IntStream.range(0, 1000).map(v -> WordHash.row(1, v, bits)).distinct().count())
                .isGreaterThan(980);
        assertThat(IntStream.range(1, 50).map(g -> WordHash.row(g, 7, bits)).distinct().count())
                .isGreaterThan(47);
    }
}
