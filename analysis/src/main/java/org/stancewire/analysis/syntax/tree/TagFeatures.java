package org.stancewire.analysis.syntax.tree;

import org.stancewire.analysis.sequence.WordHash;
import org.stancewire.analysis.syntax.tree.WordSigns.Sign;

/// The features by which the tagger chooses, in two parts: what a word says wherever it stands in
/// the window, which can be summed once a word, and what goes with the tags before it.
public final class TagFeatures {
    /// From how many words before to how many after, the sentence's own word among them.
    static final int BEFORE = 2;

    static final int WINDOW = 5;
    private static final int OWN = 2;

    private static final int[] DEPTHS = {4, 6, 8, 10, 14, 31};

    private TagFeatures() {}

    /// What a word says of the tag of a word near it.
    ///
    /// @param place 0 to 4: it stands two words before, one before, is the word itself, ...
    static void word(Sign sign, int place, Rows rows) {
        int group = 100 * (place + 1);
        rows.add(group, sign.word());
        String lower = sign.lower();
        int length = lower.length();
        if (place == OWN) {
            rows.add(group + 1, sign.shape());
            for (int n = 1; n <= 4 && n < length; n++) {
                rows.add(group + 10 + n, letters(lower, 0, n));
            }
            for (int n = 1; n <= 5 && n < length; n++) {
                int ending = letters(lower, length - n, length);
                rows.add(group + 20 + n, ending);
                rows.add(group + 30 + n, ending, sign.shape());
            }
            for (int d = 0; sign.path() != 0 && d < DEPTHS.length; d++) {
                rows.add(group + 40 + d, WordSigns.top(sign.path(), DEPTHS[d]));
            }
        } else {
            rows.add(group + 2, sign.family());
            rows.add(group + 3, sign.group());
            if (place == OWN - 1 || place == OWN + 1) {
                rows.add(group + 4, letters(lower, Math.max(0, length - 3), length));
                rows.add(group + 5, letters(lower, Math.max(0, length - 2), length));
                rows.add(group + 6, sign.shape());
            }
        }
    }

    private static int letters(String word, int from, int to) {
        return WordHash.fold(WordHash.add(WordHash.start(), word, from, to));
    }

    /// What the tags before a word and pairs of words say.
    ///
    /// @param signs of the sentence
    /// @param tags of the words before `i`
    static void context(Sign[] signs, int[] tags, int i, Rows rows) {
        int last = i > 0 ? tags[i - 1] : -1;
        int second = i > 1 ? tags[i - 2] : -1;
        Sign sign = signs[i];
        int before = i > 0 ? signs[i - 1].word() : -1;
        int after = i + 1 < signs.length ? signs[i + 1].word() : -1;
        int next = i + 1 < signs.length ? signs[i + 1].family() : -1;
        rows.add(1, last);
        rows.add(2, last, second);
        rows.add(3, last, sign.word());
        rows.add(4, last, sign.family());
        rows.add(5, last, after);
        rows.add(6, last, second, sign.word());
        rows.add(7, before, sign.word());
        rows.add(8, sign.word(), after);
        rows.add(9, last, next);
        rows.add(10, sign.shape(), i == 0 ? 1 : 0);
        rows.add(11, last, sign.shape());
        rows.add(12, last, sign.group(), next);
        rows.add(13, before, after);
    }

    /// All features of word `i`.
    public static void all(Sign[] signs, int[] tags, int i, Rows rows) {
        for (int place = 0; place < WINDOW; place++) {
            int at = i + place - BEFORE;
            if (at >= 0 && at < signs.length) {
                word(signs[at], place, rows);
            }
        }
        context(signs, tags, i, rows);
    }
}
