package org.stancewire.analysis.sequence;

/// Labels of words in spans of several types: outside (0), and for type `t` from 0 `1 + 4 * t` for
/// the first word, then inside, last and only word (BILOU: Ratinov and Roth 2009).
public final class Labels {
    /// How many labels three types have.
    public static final int COUNT = 13;

    private static final int FIRST = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int ONLY = 3;

    private static final int[][] BEFORE = new int[COUNT][];

    static {
        for (int y = 0; y < COUNT; y++) {
            int[] before = new int[COUNT];
            int size = 0;
            for (int p = 0; p < COUNT; p++) {
                if (mayFollow(p, y)) {
                    before[size++] = p;
                }
            }
            BEFORE[y] = java.util.Arrays.copyOf(before, size);
        }
    }

    private Labels() {}

    /// The label of word `at` of the span from word `from` to word `to` (exclusive).
    public static int label(int type, int at, int from, int to) {
        int role = to == from + 1 ? ONLY : at == from ? FIRST : at == to - 1 ? LAST : INSIDE;
        return 1 + 4 * type + role;
    }

    /// The type of a label other than outside.
    public static int type(int label) {
        return (label - 1) / 4;
    }

    private static int role(int label) {
        return label == 0 ? ONLY : (label - 1) % 4;
    }

    /// Whether a span, or none, begins here.
    public static boolean mayBegin(int label) {
        return role(label) == FIRST || role(label) == ONLY;
    }

    /// Whether a span, or none, ends here.
    public static boolean mayEnd(int label) {
        return role(label) == LAST || role(label) == ONLY;
    }

    /// Whether a label may stand on the word after another.
    public static boolean mayFollow(int before, int label) {
        return mayEnd(before) ? mayBegin(label) : !mayBegin(label) && type(before) == type(label);
    }

    static int[] before(int label) {
        return BEFORE[label];
    }
}
