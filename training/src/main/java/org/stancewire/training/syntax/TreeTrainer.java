package org.stancewire.training.syntax;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.stancewire.analysis.syntax.tree.Rows;
import org.stancewire.analysis.syntax.tree.State;
import org.stancewire.analysis.syntax.tree.TreeFeatures;
import org.stancewire.analysis.syntax.tree.Words;

/// Learns moves and relations on the way that the parser itself would go: from the second pass on
/// it mostly follows its own moves, right or wrong, and learns what is best from there.
final class TreeTrainer {
    private static final double FOLLOWED = 0.9;

    final Perceptron moves;
    final Perceptron relations;
    private final Recipe recipe;
    private final Random random = new Random(Recipe.SEED);
    private final Rows moveRows;
    private final Rows labelRows;

    /// A sentence to learn from.
    ///
    /// @param labels places of the relations
    record Lesson(Words words, int[] heads, int[] labels) {}

    TreeTrainer(Recipe recipe, int labels) {
        this.recipe = recipe;
        moves = new Perceptron(recipe.moveBits(), State.MOVES);
        relations = new Perceptron(recipe.labelBits(), labels);
        moveRows = new Rows(recipe.moveBits());
        labelRows = new Rows(recipe.labelBits());
    }

    void learn(List<Lesson> lessons, java.io.PrintStream progress) {
        for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
            Collections.shuffle(lessons, random);
            int wrong = 0;
            int all = 0;
            for (Lesson lesson : lessons) {
                wrong += learn(lesson, epoch > 0);
                all += 2 * lesson.heads().length;
            }
            progress.printf(
                    java.util.Locale.ROOT,
                    "  pass %d: %.2f %% of the moves wrong%n",
                    epoch + 1,
                    100.0 * wrong / all);
        }
    }

    private int learn(Lesson lesson, boolean explores) {
        State state = new State(lesson.heads().length);
        int wrong = 0;
        while (!state.isDone()) {
            moveRows.clear();
            TreeFeatures.move(state, lesson.words(), moveRows);
            moveRows.thin(Recipe.THIN_MOVES, random);
            int[] scores = moves.scores(moveRows);
            boolean[] best = Oracle.best(state, lesson.heads());
            int said = -1;
            int right = -1;
            for (int move = 0; move < State.MOVES; move++) {
                if (state.mayMove(move) && (said < 0 || scores[move] > scores[said])) {
                    said = move;
                }
                if (best[move] && (right < 0 || scores[move] > scores[right])) {
                    right = move;
                }
            }
            if (best[said]) {
                moves.pass();
            } else {
                moves.learn(moveRows, right, said);
                wrong++;
            }
            int made = best[said] || explores && random.nextDouble() < FOLLOWED ? said : right;
            state.move(made, made == State.SHIFT ? 0 : label(lesson, state, made));
        }
        return wrong;
    }

    /// Learns the relation where the head is right, and gives the one that it would say.
    private int label(Lesson lesson, State state, int move) {
        int word = state.top(0);
        int head = state.headBy(move);
        labelRows.clear();
        TreeFeatures.label(state, lesson.words(), word, head, labelRows);
        labelRows.thin(Recipe.THIN_LABELS, random);
        int said = TaggerTrainer.best(relations.scores(labelRows));
        if (lesson.heads()[word] == head) {
            int right = lesson.labels()[word];
            if (said == right) {
                relations.pass();
            } else {
                relations.learn(labelRows, right, said);
            }
        }
        return said;
    }
}
