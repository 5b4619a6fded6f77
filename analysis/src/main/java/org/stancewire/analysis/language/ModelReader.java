package org.stancewire.analysis.language;

import java.io.IOException;
import java.util.Arrays;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.Context;

/// Reads a maximum-entropy model as the library does, and its two large parts faster: the library
/// takes the first apart word by word, and the second number by number.
final class ModelReader extends GISModelReader {
    private final ModelNumbers numbers;

    ModelReader(ModelNumbers numbers) {
        super(numbers);
        this.numbers = numbers;
    }

    /// Lists of outcomes, each behind the number of predicates that have just these.
    @Override
    protected int[][] getOutcomePatterns() throws IOException {
        int[][] patterns = new int[readInt()][];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = numbers.readDecimals();
        }
        return patterns;
    }

    /// A weight for each outcome of each predicate.
    @Override
    protected Context[] getParameters(int[][] patterns) {
        Context[] all = new Context[NUM_PREDS];
        int predicate = 0;
        for (int[] pattern : patterns) {
            int[] outcomes = Arrays.copyOfRange(pattern, 1, pattern.length);
            for (int left = pattern[0]; left > 0; left--) {
                double[] weights = new double[outcomes.length];
                numbers.readDoubles(weights);
                all[predicate++] = new Context(outcomes, weights);
            }
        }
        return all;
    }
}
