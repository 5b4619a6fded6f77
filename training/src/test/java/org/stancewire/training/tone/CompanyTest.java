package org.stancewire.training.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompanyTest {
    private static final int PRAISE = 1;
    private static final int LAUD = 2;
    private static final int ARREST = 3;
    private static final int DETAIN = 4;
    private static final int RARE = 99;

    @Test
    void bringsWordsOfTheSameCompanyTogether() {
        Map<Integer, float[]> vectors = new Company(sentences()).vectors();
        assertThat(likeness(vectors, PRAISE, LAUD))
                .isGreaterThan(0.9)
                .isGreaterThan(likeness(vectors, PRAISE, ARREST) + 0.5);
        assertThat(likeness(vectors, ARREST, DETAIN)).isGreaterThan(0.9);
    }

    @Test
    void givesEveryVectorTheSameLength() {
        assertThat(new Company(sentences()).vectors().values())
                .allSatisfy(
                        vector -> assertThat(StemVectors.norm(vector)).isBetween(0.9999, 1.0001));
    }

    @Test
    void leavesOutWhatIsRare() {
        assertThat(new Company(sentences()).vectors()).doesNotContainKey(RARE);
    }

    @Test
    void givesTheSameVectorsAgain() {
        Map<Integer, float[]> one = new Company(sentences()).vectors();
        Map<Integer, float[]> two = new Company(sentences()).vectors();
        assertThat(one).containsOnlyKeys(two.keySet());
        one.forEach((stem, vector) -> assertThat(vector).isEqualTo(two.get(stem)));
    }

    /// Two kinds of sentences, each with its own words around the verb.
    private static List<int[]> sentences() {
        List<int[]> sentences = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            for (int verb : new int[] {PRAISE, LAUD}) {
                sentences.add(new int[] {10, verb, 11 + i % 2, 13});
            }
            for (int verb : new int[] {ARREST, DETAIN}) {
                sentences.add(new int[] {20, verb, 21 + i % 2, 23});
            }
        }
        sentences.add(new int[] {RARE, PRAISE, RARE});
        return sentences;
    }

    private static double likeness(Map<Integer, float[]> vectors, int one, int other) {
        double sum = 0;
        for (int d = 0; d < Company.DIMENSIONS; d++) {
            sum += vectors.get(one)[d] * vectors.get(other)[d];
        }
        return sum;
    }
}
