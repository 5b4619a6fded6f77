package org.stancewire.training.entity;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Numbers that are learned, with their gradient and the moments of Adam (Kingma and Ba 2015).
final class Parameters {
    final float[] values;
    final float[] gradient;
    private final float[] first;
    private final float[] second;
    private float @Nullable [] sum;
    private int summed;

    Parameters(int size) {
        values = new float[size];
        gradient = new float[size];
        first = new float[size];
        second = new float[size];
    }

    /// Parameters that begin with normally distributed values.
    static Parameters random(int size, double deviation, SplittableRandom random) {
        Parameters made = new Parameters(size);
        for (int i = 0; i < size; i++) {
            made.values[i] = (float) (random.nextGaussian() * deviation);
        }
        return made;
    }

    /// One step against the gradient of the values from `from` to `to`, which is then empty.
    void step(int from, int to, Rate rate) {
        for (int i = from; i < to; i++) {
            float slope = gradient[i] * rate.scale();
            first[i] = 0.9f * first[i] + 0.1f * slope;
            second[i] = 0.999f * second[i] + 0.001f * slope * slope;
            float root = (float) Math.sqrt(second[i] * rate.secondCorrection()) + 1e-8f;
            values[i] -= rate.first() * first[i] / root;
        }
        Arrays.fill(gradient, from, to, 0);
    }

    /// Takes the values as they are now into the mean.
    void remember() {
        float[] total = sum == null ? new float[values.length] : sum;
        for (int i = 0; i < total.length; i++) {
            total[i] += values[i];
        }
        sum = total;
        summed++;
    }

    /// Puts the mean of all that was remembered in the place of the values.
    void settle() {
        for (int i = 0; sum != null && i < values.length; i++) {
            values[i] = sum[i] / summed;
        }
    }

    /// The size of one step.
    ///
    /// @param scale of the gradient
    /// @param first the rate, corrected for the first moment's start at zero
    record Rate(float scale, float first, float secondCorrection) {
        /// @param steps taken so far, this one included
        static Rate of(float rate, float scale, long steps) {
            double first = 1 - Math.pow(0.9, steps);
            double second = 1 - Math.pow(0.999, steps);
            return new Rate(scale, (float) (rate / first), (float) (1 / second));
        }
    }
}
