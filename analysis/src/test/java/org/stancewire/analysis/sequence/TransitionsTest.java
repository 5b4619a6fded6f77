package org.stancewire.analysis.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private static final int LABELS = Labels.COUNT;
    private static final int LONGEST = 5;

    private double top;
    private int[] topPath = {};

    @RepeatedTest(40)
    void findsTheBestOfAllLegalSequences(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int length = 1 + repetition.getCurrentRepetition() % LONGEST;
        Transitions transitions =
                new Transitions(
                        LABELS,
                        values(LABELS * LABELS, random),
                        values(LABELS, random),
                        values(LABELS, random));
        float[] words = values(length * LABELS, random);
        top = Double.NEGATIVE_INFINITY;
        tryAll(transitions, words, new int[length], 0, 0);
        assertThat(transitions.best(words, length)).containsExactly(topPath);
    }

    @Test
    void neverGivesAnIllegalSequenceHoweverWellItScores() {
        float[] words = new float[3 * LABELS];
        for (int t = 0; t < 3; t++) {
            words[t * LABELS + 2] = 1000;
        }
        Transitions flat =
                new Transitions(
                        LABELS, new float[LABELS * LABELS], new float[LABELS], new float[LABELS]);
        assertThat(flat.best(words, 3)).containsExactly(1, 2, 3);
    }

    private void tryAll(Transitions given, float[] words, int[] path, int at, double score) {
        if (at == path.length) {
            int end = path[at - 1];
            if (Labels.mayEnd(end) && score + given.last()[end] > top) {
                top = score + given.last()[end];
                topPath = Arrays.copyOf(path, path.length);
            }
            return;
        }
        for (int y = 0; y < LABELS; y++) {
            boolean legal = at == 0 ? Labels.mayBegin(y) : Labels.mayFollow(path[at - 1], y);
            if (legal) {
                path[at] = y;
                float step = at == 0 ? given.first()[y] : given.scores()[path[at - 1] * LABELS + y];
                tryAll(given, words, path, at + 1, score + step + words[at * LABELS + y]);
            }
        }
    }

    private static float[] values(int count, Random random) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (2 * random.nextGaussian());
        }
        return values;
    }
}
