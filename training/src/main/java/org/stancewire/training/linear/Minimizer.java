package org.stancewire.training.linear;

/// L-BFGS with backtracking (Nocedal and Wright, Numerical Optimization, 2nd edition, algorithm
/// 7.5). Nothing is random, and all sums run in one order: the same objective gives the same bits.
final class Minimizer {
    private static final int MEMORY = 8;
    private static final double ENOUGH = 1e-4;
    private static final double NO_GAIN = 1e-7;
    private static final double SMALLEST_RATE = 1e-10;

    private final Objective objective;
    private final double[][] steps = new double[MEMORY][];
    private final double[][] changes = new double[MEMORY][];
    private int stored;

    Minimizer(Objective objective) {
        this.objective = objective;
    }

    /// Where the objective is smallest, sought from `start` in at most `rounds` rounds.
    double[] from(double[] start, int rounds) {
        double[] at = start.clone();
        double[] gradient = new double[at.length];
        double value = objective.value(at, gradient);
        for (int round = 0; round < rounds; round++) {
            double[] direction = direction(gradient);
            double slope = dot(gradient, direction);
            double rate = stored == 0 ? 1 / Math.max(1e-9, Math.sqrt(dot(gradient, gradient))) : 1;
            double[] next = moved(at, direction, rate);
            double[] nextGradient = new double[at.length];
            double nextValue = objective.value(next, nextGradient);
            while (nextValue > value + ENOUGH * rate * slope && rate > SMALLEST_RATE) {
                rate /= 2;
                next = moved(at, direction, rate);
                nextValue = objective.value(next, nextGradient);
            }
            if (nextValue > value - NO_GAIN) {
                return nextValue < value ? next : at;
            }
            remember(moved(next, at, -1), moved(nextGradient, gradient, -1));
            at = next;
            gradient = nextGradient;
            value = nextValue;
        }
        return at;
    }

    private void remember(double[] step, double[] change) {
        if (dot(step, change) > 0) {
            steps[stored % MEMORY] = step;
            changes[stored % MEMORY] = change;
            stored++;
        }
    }

    private double[] direction(double[] gradient) {
        double[] direction = new double[gradient.length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -gradient[i];
        }
        int oldest = Math.max(0, stored - MEMORY);
        double[] shares = new double[MEMORY];
        for (int k = stored - 1; k >= oldest; k--) {
            int at = k % MEMORY;
            shares[at] = dot(steps[at], direction) / dot(steps[at], changes[at]);
            add(direction, changes[at], -shares[at]);
        }
        if (stored > 0) {
            int at = (stored - 1) % MEMORY;
            double scale = dot(steps[at], changes[at]) / dot(changes[at], changes[at]);
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= scale;
            }
        }
        for (int k = oldest; k < stored; k++) {
            int at = k % MEMORY;
            double share = dot(changes[at], direction) / dot(steps[at], changes[at]);
            add(direction, steps[at], shares[at] - share);
        }
        return direction;
    }

    private static double[] moved(double[] at, double[] direction, double rate) {
        double[] next = at.clone();
        add(next, direction, rate);
        return next;
    }

    private static void add(double[] to, double[] from, double scale) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i] * scale;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
