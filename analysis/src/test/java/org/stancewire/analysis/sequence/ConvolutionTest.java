package org.stancewire.analysis.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvolutionTest {
    private static final int WIDTH = Network.WIDTH;

    /// A word, a sentence shorter than the reach, one of the reach, longer ones.
    @ParameterizedTest
    @CsvSource({"1,1", "2,4", "4,4", "7,2", "40,1", "40,4"})
    void addsWhatItsNeighboursGiveToEachWord(int length, int reach) {
        Random random = new Random(length + reach);
        float[] weights = some(random, 3 * WIDTH * WIDTH, .3f);
        float[] bias = some(random, WIDTH, .3f);
        float[] values = some(random, length * WIDTH, 2);

        float[] after =
                new Convolution(weights, bias, reach)
                        .apply(values, length, Convolution.room(length));

        for (int t = 0; t < length; t++) {
            for (int j = 0; j < WIDTH; j++) {
                double sum = bias[j];
                for (int k = 0; k < 3; k++) {
                    int other = t + (k - 1) * reach;
                    for (int i = 0; other >= 0 && other < length && i < WIDTH; i++) {
                        sum += values[other * WIDTH + i] * weights[(k * WIDTH + i) * WIDTH + j];
                    }
                }
                double expected = values[t * WIDTH + j] + Math.max(0, sum);
                assertThat((double) after[t * WIDTH + j]).isCloseTo(expected, within(1e-4));
            }
        }
    }

    private static float[] some(Random random, int count, float size) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = size * (float) random.nextGaussian();
        }
        return values;
    }
}
