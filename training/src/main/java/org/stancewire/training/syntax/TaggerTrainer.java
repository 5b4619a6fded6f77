package org.stancewire.training.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.stancewire.analysis.syntax.tree.Rows;
import org.stancewire.analysis.syntax.tree.TagFeatures;
import org.stancewire.analysis.syntax.tree.WordSigns;
import org.stancewire.analysis.syntax.tree.WordSigns.Sign;

/// Learns to tag, word after word with the tags that it gave itself.
final class TaggerTrainer {
    private final Recipe recipe;
    private final List<String> tags;
    private final WordSigns signs;

    TaggerTrainer(Recipe recipe, List<String> tags, WordSigns signs) {
        this.recipe = recipe;
        this.tags = tags;
        this.signs = signs;
    }

    Perceptron learn(List<Tree> trees, int epochs) {
        Perceptron perceptron = new Perceptron(recipe.tagBits(), tags.size());
        Random random = new Random(Recipe.SEED);
        Rows rows = new Rows(recipe.tagBits());
        List<Tree> order = new ArrayList<>(trees);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Tree tree : order) {
                learn(perceptron, tree, rows, random);
            }
        }
        return perceptron;
    }

    private void learn(Perceptron perceptron, Tree tree, Rows rows, Random random) {
        Sign[] words = signs(tree);
        int[] given = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            rows.clear();
            TagFeatures.all(words, given, i, rows);
            rows.thin(Recipe.THIN_TAGS, random);
            int said = best(perceptron.scores(rows));
            int right = tags.indexOf(tree.tags()[i]);
            if (said == right) {
                perceptron.pass();
            } else {
                perceptron.learn(rows, right, said);
            }
            given[i] = said;
        }
    }

    Sign[] signs(Tree tree) {
        return tree.tokens().stream().map(signs::of).toArray(Sign[]::new);
    }

    static int best(int[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }
}
