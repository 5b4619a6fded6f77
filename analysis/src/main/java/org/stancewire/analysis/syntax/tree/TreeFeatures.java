package org.stancewire.analysis.syntax.tree;

/// The features by which the parser chooses a move and a relation: words, tags and clusters at the
/// top of the stack and first in waiting, their children by now, and the distance between them
/// (after Zhang and Nivre 2011, "Transition-based Dependency Parsing with Rich Non-local
/// Features").
public final class TreeFeatures {
    private TreeFeatures() {}

    /// Features of the next move.
    public static void move(State s, Words w, Rows rows) {
        int s0 = s.top(0);
        int s1 = s.top(1);
        int s2 = s.top(2);
        int b0 = s.next();
        int b1 = Math.min(b0 + 1, s.size);
        int b2 = Math.min(b0 + 2, s.size);
        singles(w, rows, s0, s1, s2, b0, b1, b2);
        pairs(w, rows, s0, s1, b0, b1);
        int a = w.tag[s0];
        int b = w.tag[b0];
        int c = w.tag[s1];
        rows.add(60, a, b, w.tag[b1]);
        rows.add(61, c, a, b);
        rows.add(62, w.tag[s2], c, a);
        rows.add(63, b, w.tag[b1], w.tag[b2]);
        rows.add(64, a, b, w.tag[s.left[s0]]);
        rows.add(65, a, b, w.tag[s.right[s0]]);
        rows.add(66, a, b, w.tag[s.left[b0]]);
        rows.add(67, c, a, w.tag[s.right[s1]]);
        rows.add(68, c, a, w.tag[s.left[s1]]);
        rows.add(69, w.pos[s0], w.group[b0], w.pos[b1]);
        rows.add(70, w.pos[s1], w.group[s0], w.pos[b0]);
        rows.add(71, w.word[s1], a, b);
        rows.add(72, c, w.word[s0], b);
        rows.add(73, c, a, w.word[b0]);
        rows.add(74, w.group[s1], w.word[s.left[s0]], w.pos[s0]);
        rows.add(75, w.group[s0], w.word[s.left[b0]], w.pos[b0]);
        rows.add(76, c, a * 64 + b, w.tag[b1]);
        rows.add(77, w.word[s1], w.word[s.left[s0]]);
        children(s, w, rows, s0, s1, b0);
        distances(w, rows, s0, s1, b0);
    }

    private static void singles(
            Words w, Rows rows, int s0, int s1, int s2, int b0, int b1, int b2) {
        rows.add(1, w.word[s0]);
        rows.add(2, w.tag[s0]);
        rows.add(3, w.word[s0], w.tag[s0]);
        rows.add(4, w.group[s0], w.tag[s0]);
        rows.add(5, w.word[s1]);
        rows.add(6, w.tag[s1]);
        rows.add(7, w.word[s1], w.tag[s1]);
        rows.add(8, w.group[s1], w.tag[s1]);
        rows.add(9, w.tag[s2]);
        rows.add(10, w.word[s2], w.tag[s2]);
        rows.add(11, w.word[b0]);
        rows.add(12, w.tag[b0]);
        rows.add(13, w.word[b0], w.tag[b0]);
        rows.add(14, w.group[b0], w.tag[b0]);
        rows.add(15, w.word[b1]);
        rows.add(16, w.tag[b1]);
        rows.add(17, w.word[b1], w.tag[b1]);
        rows.add(18, w.group[b1]);
        rows.add(19, w.tag[b2]);
        rows.add(20, w.word[b2]);
    }

    private static void pairs(Words w, Rows rows, int s0, int s1, int b0, int b1) {
        rows.add(30, w.word[s0], w.tag[s0], w.word[b0]);
        rows.add(31, w.word[s0], w.tag[s0], w.tag[b0]);
        rows.add(32, w.tag[s0], w.word[b0], w.tag[b0]);
        rows.add(33, w.tag[s0], w.tag[b0]);
        rows.add(34, w.word[s0], w.word[b0]);
        rows.add(35, w.group[s0], w.group[b0]);
        rows.add(36, w.family[s0], w.family[b0]);
        rows.add(37, w.word[s1], w.tag[s1], w.word[s0]);
        rows.add(38, w.word[s1], w.tag[s1], w.tag[s0]);
        rows.add(39, w.tag[s1], w.word[s0], w.tag[s0]);
        rows.add(40, w.tag[s1], w.tag[s0]);
        rows.add(41, w.word[s1], w.word[s0]);
        rows.add(42, w.group[s1], w.group[s0]);
        rows.add(43, w.family[s1], w.family[s0]);
        rows.add(44, w.tag[s1], w.tag[b0]);
        rows.add(45, w.word[s1], w.tag[b0]);
        rows.add(46, w.tag[s1], w.word[b0]);
        rows.add(47, w.tag[b0], w.tag[b1]);
        rows.add(48, w.word[b0], w.tag[b1]);
        rows.add(49, w.tag[b0], w.word[b1]);
        rows.add(50, w.group[s0], w.tag[s0], w.group[b1]);
    }

    private static void children(State s, Words w, Rows rows, int s0, int s1, int b0) {
        int sets0 = set(s.leftLabels[s0]);
        int sets0r = set(s.rightLabels[s0]);
        rows.add(80, w.tag[s0], sets0);
        rows.add(81, w.tag[s0], sets0r);
        rows.add(82, w.word[s0], sets0r);
        rows.add(83, w.tag[s1], set(s.rightLabels[s1]));
        rows.add(84, w.word[s1], set(s.rightLabels[s1]));
        rows.add(85, w.tag[b0], set(s.leftLabels[b0]));
        rows.add(86, w.tag[s0], s.leftCount[s0], w.tag[b0]);
        rows.add(87, w.tag[s0], s.rightCount[s0], w.tag[b0]);
        rows.add(88, w.tag[s1], s.rightCount[s1], w.tag[s0]);
        rows.add(89, w.tag[b0], s.leftCount[b0], w.tag[s0]);
        rows.add(90, s.label[s.right[s0]], w.tag[s0], w.tag[b0]);
        rows.add(91, s.label[s.left[s0]], w.tag[s0], w.tag[b0]);
        rows.add(92, s.label[s.right[s1]], w.tag[s1], w.tag[s0]);
        rows.add(93, s.label[s.left[b0]], w.tag[b0], w.tag[s0]);
        rows.add(94, sets0, w.tag[s0] * 64 + w.tag[b0], w.tag[s1]);
        rows.add(95, set(s.leftLabels[s1]), w.tag[s1], w.tag[s0]);
    }

    private static void distances(Words w, Rows rows, int s0, int s1, int b0) {
        int ahead = distance(s0, b0) * 16 + w.between(s0, b0);
        int below = distance(s1, s0) * 16 + w.between(s1, s0);
        rows.add(100, w.tag[s0], w.tag[b0], ahead);
        rows.add(101, w.word[s0], ahead);
        rows.add(102, w.word[b0], ahead);
        rows.add(103, w.tag[s1], w.tag[s0], below);
        rows.add(104, w.word[s1], below);
        rows.add(105, w.word[s0], below);
        rows.add(106, w.tag[s1] * 64 + w.tag[s0], w.tag[b0], below);
    }

    /// Features of the relation of a word to the head that it is about to get.
    public static void label(State s, Words w, int word, int head, Rows rows) {
        int side = word < head ? 1 : 0;
        int a = w.tag[head];
        int b = w.tag[word];
        int far = side * 8 + distance(Math.min(word, head), Math.max(word, head));
        int child = s.nearLeft[word];
        int mark = s.left[word];
        int last = s.right[word];
        int before = word > 0 ? word - 1 : s.none;
        int after = word + 1;
        int there = set(side == 1 ? s.leftLabels[head] : s.rightLabels[head]);
        rows.add(1, w.word[word], side);
        rows.add(2, b, side);
        rows.add(3, w.word[head], side);
        rows.add(4, a, side);
        rows.add(5, a, b, far);
        rows.add(6, w.word[word], a, side);
        rows.add(7, w.word[head], b, side);
        rows.add(8, w.word[word], w.word[head], side);
        rows.add(9, w.group[word], w.group[head], side);
        rows.add(10, w.family[word], w.family[head], side);
        rows.add(11, w.group[word], a, side);
        rows.add(12, w.group[head], b, side);
        rows.add(13, w.word[mark], b, a * 2 + side);
        rows.add(14, w.word[mark], w.word[head], side);
        rows.add(15, w.word[mark], w.group[word], a);
        rows.add(16, set(s.leftLabels[word]), b, a * 2 + side);
        rows.add(17, set(s.rightLabels[word]), b, side);
        rows.add(18, there, b, a * 2 + side);
        rows.add(19, there, w.word[head], b);
        rows.add(20, set(s.leftLabels[head]), b, a * 2 + side);
        rows.add(21, w.word[child], b, side);
        rows.add(22, w.tag[last], b, side);
        rows.add(23, w.tag[before], b, a * 2 + side);
        rows.add(24, w.tag[after], b, a * 2 + side);
        rows.add(25, w.word[before], b, side);
        rows.add(26, w.word[after], b, side);
        rows.add(27, w.tag[before] * 64 + w.tag[after], b, a * 2 + side);
        rows.add(28, w.between(Math.min(word, head), Math.max(word, head)), b, a * 2 + side);
        rows.add(29, s.label[s.left[head]], b, a * 2 + side);
        rows.add(30, s.label[s.right[head]], b, a * 2 + side);
    }

    private static int set(long labels) {
        return (int) (labels ^ (labels >>> 32) * 31);
    }

    private static int distance(int from, int to) {
        int words = to - from;
        return words <= 0 ? 0 : words <= 4 ? words : words <= 7 ? 5 : words <= 12 ? 6 : 7;
    }
}
