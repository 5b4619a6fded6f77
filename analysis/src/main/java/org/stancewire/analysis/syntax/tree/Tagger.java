package org.stancewire.analysis.syntax.tree;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stancewire.analysis.syntax.tree.WordSigns.Sign;

/// Tags the words of a sentence from left to right, each by the highest sum of weights. What a word
/// says by itself, of its own tag and of its neighbours', is summed once for the commonest words.
final class Tagger {
    private static final int KEPT = 12_000;

    private final Weights weights;
    private final Map<Sign, short[][]> sums = new ConcurrentHashMap<>();

    Tagger(Weights weights) {
        this.weights = weights;
    }

    /// The tags of the words, as places in [TreeModel#tags].
    int[] tags(Sign[] signs) {
        int size = signs.length;
        short[][][] own = new short[size][][];
        for (int i = 0; i < size; i++) {
            own[i] = sums(signs[i]);
        }
        int[] tags = new int[size];
        Rows rows = new Rows(weights.bits());
        for (int i = 0; i < size; i++) {
            short[] scores = new short[weights.width()];
            for (int place = 0; place < TagFeatures.WINDOW; place++) {
                int at = i + place - TagFeatures.BEFORE;
                if (at >= 0 && at < size) {
                    add(own[at][place], scores);
                }
            }
            rows.clear();
            TagFeatures.context(signs, tags, i, rows);
            for (int r = 0; r < rows.size(); r++) {
                weights.add(rows.row(r), scores);
            }
            tags[i] = best(scores);
        }
        return tags;
    }

    private short[][] sums(Sign sign) {
        short[][] known = sums.get(sign);
        if (known != null) {
            return known;
        }
        short[][] all = new short[TagFeatures.WINDOW][weights.width()];
        Rows rows = new Rows(weights.bits());
        for (int place = 0; place < all.length; place++) {
            rows.clear();
            TagFeatures.word(sign, place, rows);
            for (int r = 0; r < rows.size(); r++) {
                weights.add(rows.row(r), all[place]);
            }
        }
        if (sums.size() < KEPT) {
            sums.put(sign, all);
        }
        return all;
    }

    private static void add(short[] more, short[] scores) {
        for (int c = 0; c < scores.length; c++) {
            scores[c] += more[c];
        }
    }

    static int best(short[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }
}
