package org.stancewire.training.syntax;

import org.stancewire.analysis.syntax.tree.State;

/// How many arcs of the right tree a move makes impossible (Goldberg and Nivre 2013, for the
/// arc-hybrid system). The root hangs on the end of the sentence.
final class Oracle {
    private Oracle() {}

    /// The moves that cost least among those that may be made.
    static boolean[] best(State state, int[] heads) {
        int[] costs = new int[State.MOVES];
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < State.MOVES; move++) {
            costs[move] = state.mayMove(move) ? cost(state, heads, move) : Integer.MAX_VALUE;
            least = Math.min(least, costs[move]);
        }
        boolean[] best = new boolean[State.MOVES];
        for (int move = 0; move < State.MOVES; move++) {
            best[move] = state.mayMove(move) && costs[move] == least;
        }
        return best;
    }

    private static int cost(State state, int[] heads, int move) {
        int next = state.next();
        if (move == State.SHIFT) {
            return shift(state, heads, next);
        }
        int word = state.top(0);
        int head = head(heads, word);
        int cost = 0;
        for (int i = next; i < heads.length; i++) {
            cost += heads[i] == word ? 1 : 0;
        }
        if (move == State.LEFT) {
            return cost + (head > next || state.height() > 1 && head == state.top(1) ? 1 : 0);
        }
        return cost + (head >= next ? 1 : 0);
    }

    private static int shift(State state, int[] heads, int next) {
        int cost = 0;
        for (int depth = 0; depth < state.height(); depth++) {
            int word = state.top(depth);
            cost += head(heads, word) == next ? 1 : 0;
            cost += depth > 0 && head(heads, next) == word ? 1 : 0;
        }
        return cost;
    }

    private static int head(int[] heads, int word) {
        return heads[word] < 0 ? heads.length : heads[word];
    }
}
