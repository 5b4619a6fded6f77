package org.stancewire.analysis.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final int OUTSIDE = 0;
    private static final int FIRST = 1;
    private static final int INSIDE = 2;
    private static final int LAST = 3;
    private static final int ONLY = 4;
    private static final int TYPE = 4;

    @Test
    void labelsTheWordsOfASpanByTheirPlace() {
        assertThat(IntStream.range(5, 9).map(at -> Labels.label(0, at, 5, 9)).toArray())
                .containsExactly(FIRST, INSIDE, INSIDE, LAST);
        assertThat(IntStream.range(5, 7).map(at -> Labels.label(2, at, 5, 7)).toArray())
                .containsExactly(2 * TYPE + FIRST, 2 * TYPE + LAST);
        assertThat(Labels.label(1, 5, 5, 6)).isEqualTo(TYPE + ONLY);
    }

    @Test
    void knowsTheTypeOfEachLabel() {
        assertThat(IntStream.range(1, Labels.COUNT).map(Labels::type).toArray())
                .containsExactly(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2);
    }

    @Test
    void beginsWithNoSpanOrAFirstOrOnlyWord() {
        assertThat(labels().filter(Labels::mayBegin).toArray())
                .containsExactly(
                        OUTSIDE, FIRST, ONLY, TYPE + FIRST, TYPE + ONLY, 2 * TYPE + FIRST, 12);
    }

    @Test
    void endsWithNoSpanOrALastOrOnlyWord() {
        assertThat(labels().filter(Labels::mayEnd).toArray())
                .containsExactly(
                        OUTSIDE, LAST, ONLY, TYPE + LAST, TYPE + ONLY, 2 * TYPE + LAST, 12);
    }

    @Test
    void goesOnWithinTheSameSpanOnly() {
        assertThat(labels().filter(y -> Labels.mayFollow(TYPE + FIRST, y)).toArray())
                .containsExactly(TYPE + INSIDE, TYPE + LAST);
        assertThat(labels().filter(y -> Labels.mayFollow(INSIDE, y)).toArray())
                .containsExactly(INSIDE, LAST);
    }

    @Test
    void beginsAnewAfterTheEndOfASpan() {
        int[] begins = labels().filter(Labels::mayBegin).toArray();
        for (int end : labels().filter(Labels::mayEnd).toArray()) {
            assertThat(labels().filter(y -> Labels.mayFollow(end, y)).toArray())
                    .containsExactly(begins);
        }
    }

    @Test
    void listsTheLabelsBeforeEach() {
        for (int y = 0; y < Labels.COUNT; y++) {
            int label = y;
            assertThat(Labels.before(y))
                    .containsExactly(labels().filter(p -> Labels.mayFollow(p, label)).toArray());
        }
    }

    private static IntStream labels() {
        return IntStream.range(0, Labels.COUNT);
    }
}
