package org.stancewire.training.lexica;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProductQuantizerTest {
    private static final int CODES = 256;

    @Test
    void keepsAFewDistinctVectorsExactly() {
        float[][] distinct = {{0, 0, 9}, {0.5f, -2, 9}, {3, 1, 9}, {-0.25f, 8, 9}, {4, -4, 9}};
        float[][] vectors = new float[1000][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = distinct[i % distinct.length];
        }
        ProductQuantizer quantizer = new ProductQuantizer(vectors, 0, 2);
        for (int i = 0; i < vectors.length; i++) {
            assertThat(centre(quantizer, quantizer.code(i), 2))
                    .containsExactly(vectors[i][0], vectors[i][1]);
        }
    }

    @Test
    void codesAVectorThatEqualsACentreAsThatCentre() {
        float[][] vectors = random(2000, 3);
        ProductQuantizer quantizer = new ProductQuantizer(vectors, 0, 3);
        for (int code = 0; code < CODES; code++) {
            vectors[0] = centre(quantizer, code, 3);
            assertThat(centre(quantizer, quantizer.code(0), 3)).containsExactly(vectors[0]);
        }
    }

    @Test
    void codesEveryVectorByTheNearestCentre() {
        float[][] vectors = random(1000, 5);
        ProductQuantizer quantizer = new ProductQuantizer(vectors, 2, 4);
        for (int i = 0; i < vectors.length; i++) {
            float[] part = Arrays.copyOfRange(vectors[i], 2, 4);
            double least = Double.MAX_VALUE;
            for (int code = 0; code < CODES; code++) {
                least = Math.min(least, distance(part, centre(quantizer, code, 2)));
            }
            assertThat(distance(part, centre(quantizer, quantizer.code(i), 2)))
                    .isLessThanOrEqualTo(least + 1e-6);
        }
    }

    @Test
    void comesNearerThanOneCentreForAll() {
        float[][] vectors = random(2000, 3);
        ProductQuantizer quantizer = new ProductQuantizer(vectors, 0, 3);
        double apart = 0;
        double size = 0;
        for (int i = 0; i < vectors.length; i++) {
            apart += distance(vectors[i], centre(quantizer, quantizer.code(i), 3));
            size += distance(vectors[i], new float[3]);
        }
        assertThat(apart).isLessThan(0.1 * size);
    }

    @Test
    void givesTheSameCentresAgain() {
        float[][] vectors = random(500, 3);
        assertThat(new ProductQuantizer(vectors, 0, 3).centres())
                .containsExactly(new ProductQuantizer(vectors, 0, 3).centres());
    }

    private static float[] centre(ProductQuantizer quantizer, int code, int size) {
        return Arrays.copyOfRange(quantizer.centres(), code * size, (code + 1) * size);
    }

    private static double distance(float[] a, float[] b) {
        double distance = 0;
        for (int d = 0; d < a.length; d++) {
            distance += (a[d] - b[d]) * (a[d] - b[d]);
        }
        return distance;
    }

    private static float[][] random(int count, int size) {
        Random random = new Random(11);
        float[][] vectors = new float[count][size];
        for (float[] vector : vectors) {
            for (int d = 0; d < size; d++) {
                vector[d] = (float) random.nextGaussian();
            }
        }
        return vectors;
    }
}
