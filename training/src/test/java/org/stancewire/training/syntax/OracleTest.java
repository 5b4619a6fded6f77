package org.stancewire.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.syntax.tree.State;

class OracleTest {
    @Test
    void leadsBackToTheRightTree() {
        int[] heads = {1, 2, -1, 5, 5, 2, 5, 2};
        assertThat(followed(heads, new Random(0), 0)).isEqualTo(heads);
    }

    @Test
    void makesTheBestOfAWrongTurn() {
        int[] heads = {1, 2, -1, 5, 5, 2, 5, 2};
        for (int seed = 0; seed < 50; seed++) {
            int[] found = followed(heads, new Random(seed), 1);
            int wrong = 0;
            for (int i = 0; i < heads.length; i++) {
                wrong += found[i] == heads[i] ? 0 : 1;
            }
            assertThat(wrong).isLessThanOrEqualTo(heads.length - 3);
        }
    }

    private static int[] followed(int[] heads, Random random, int turns) {
        State state = new State(heads.length);
        for (int step = 0; !state.isDone(); step++) {
            boolean[] best = Oracle.best(state, heads);
            int move = State.MOVES - 1;
            while (!best[move]) {
                move--;
            }
            int other = random.nextInt(State.MOVES);
            state.move(step == 3 && turns > 0 && state.mayMove(other) ? other : move, 0);
        }
        return state.heads();
    }
}
