package org.stancewire.analysis.syntax.tree;

import java.util.Arrays;

/// How far the tree of a sentence is built, in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and
/// Satta 2011): words wait, are put on a stack, and leave it when they get their head, which is the
/// first waiting word or the word below them. What stays on the stack alone is the root, so that
/// every sentence becomes one tree.
///
/// Words have their places from 0; `size` is the end of the sentence and `size + 1` no word.
public final class State {
    /// The first waiting word goes on the stack.
    public static final int SHIFT = 0;

    /// The first waiting word becomes the head of the uppermost on the stack, which leaves it.
    public static final int LEFT = 1;

    /// The word below becomes the head of the uppermost on the stack, which leaves it.
    public static final int RIGHT = 2;

    /// How many moves there are.
    public static final int MOVES = 3;

    final int size;
    final int none;
    final int[] head;
    final int[] label;
    final int[] left;
    final int[] right;
    final int[] nearLeft;
    final int[] leftCount;
    final int[] rightCount;
    final long[] leftLabels;
    final long[] rightLabels;
    private final int[] stack;
    private int height;
    private int next;

    /// The start of a sentence of `size` words.
    public State(int size) {
        this.size = size;
        none = size + 1;
        head = filled(-1);
        label = filled(-1);
        left = filled(none);
        right = filled(none);
        nearLeft = filled(none);
        leftCount = filled(0);
        rightCount = filled(0);
        leftLabels = new long[size + 2];
        rightLabels = new long[size + 2];
        stack = new int[size + 1];
    }

    private int[] filled(int value) {
        int[] all = new int[size + 2];
        Arrays.fill(all, value);
        return all;
    }

    /// The first waiting word; `size` when none is left.
    public int next() {
        return next;
    }

    /// The word on the stack, the uppermost at `depth` 0.
    public int top(int depth) {
        return depth < height ? stack[height - 1 - depth] : none;
    }

    /// How many words are on the stack.
    public int height() {
        return height;
    }

    public boolean isDone() {
        return next == size && height <= 1;
    }

    public boolean mayMove(int move) {
        return switch (move) {
            case SHIFT -> next < size;
            case LEFT -> next < size && height > 0;
            default -> height > 1;
        };
    }

    /// The head that the uppermost word on the stack gets by a move.
    public int headBy(int move) {
        return move == LEFT ? next : top(1);
    }

    /// Makes a move.
    ///
    /// @param relation the label, up to 63, of the uppermost word on the stack if it gets a head
    public void move(int move, int relation) {
        if (move == SHIFT) {
            stack[height++] = next++;
            return;
        }
        int word = top(0);
        int to = headBy(move);
        head[word] = to;
        label[word] = relation;
        if (move == LEFT) {
            nearLeft[to] = leftCount[to]++ == 0 ? word : nearLeft[to];
            left[to] = word;
            leftLabels[to] |= 1L << relation;
        } else {
            right[to] = word;
            rightCount[to]++;
            rightLabels[to] |= 1L << relation;
        }
        height--;
    }

    /// The heads by now, -1 for none.
    public int[] heads() {
        return Arrays.copyOf(head, size);
    }

    /// The labels by now, -1 for none.
    public int[] labels() {
        return Arrays.copyOf(label, size);
    }
}
