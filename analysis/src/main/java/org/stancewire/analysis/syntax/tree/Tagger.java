package org.stancewire.analysis.syntax.tree;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stancewire.analysis.syntax.tree.WordSigns.Sign;
import org.stancewire.analysis.text.Token;

/// Tags the words of a sentence from left to right, each by the highest sum of weights. What a word
/// says by itself, of its own tag and of its neighbours', is summed once for the commonest words.
final class Tagger {
    private static final int KEPT = 12_000;

    private final Weights weights;
    private final WordSigns signs;
    private final Map<String, Known> words = new ConcurrentHashMap<>();

    Tagger(Weights weights, WordSigns signs) {
        this.weights = weights;
        this.signs = signs;
    }

    /// A word, and what it says of its own tag and of those near it.
    record Known(Sign sign, long[][] sums) {}

    /// Looks all words up.
    Known[] read(List<Token> tokens) {
        Known[] read = new Known[tokens.size()];
        for (int i = 0; i < read.length; i++) {
            Token token = tokens.get(i);
            Known known = words.get(token.form());
            if (known == null) {
                Sign sign = signs.of(token);
                known = new Known(sign, sums(sign));
                if (words.size() < KEPT) {
                    words.put(token.form(), known);
                }
            }
            read[i] = known;
        }
        return read;
    }

    /// The tags of the words, as places in [TreeModel#tags].
    int[] tags(Known[] own) {
        int size = own.length;
        Sign[] read = new Sign[size];
        for (int i = 0; i < size; i++) {
            read[i] = own[i].sign();
        }
        int[] tags = new int[size];
        Rows rows = new Rows(weights.bits());
        for (int i = 0; i < size; i++) {
            long[] scores = weights.sums();
            for (int place = 0; place < TagFeatures.WINDOW; place++) {
                int at = i + place - TagFeatures.BEFORE;
                if (at >= 0 && at < size) {
                    add(own[at].sums()[place], scores);
                }
            }
            rows.clear();
            TagFeatures.context(read, tags, i, rows);
            weights.add(rows, scores);
            tags[i] = weights.best(scores);
        }
        return tags;
    }

    private long[][] sums(Sign sign) {
        long[][] all = new long[TagFeatures.WINDOW][];
        Rows rows = new Rows(weights.bits());
        for (int place = 0; place < all.length; place++) {
            rows.clear();
            TagFeatures.word(sign, place, rows);
            all[place] = weights.sums();
            weights.add(rows, all[place]);
        }
        return all;
    }

    private static void add(long[] more, long[] scores) {
        for (int p = 0; p < scores.length; p++) {
            scores[p] += more[p];
        }
    }
}
