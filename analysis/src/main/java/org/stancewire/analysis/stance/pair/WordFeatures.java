package org.stancewire.analysis.stance.pair;

import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.lexicon.WordKind;

/// The words before, between and after the two of a pair, and beside each; names are masked.
final class WordFeatures {
    private static final int BEFORE_ALL = -1;
    private static final int AFTER_ALL = -2;
    private static final int AROUND = 5;
    private static final int SHORT = 6;

    private final Setting setting;
    private final SentenceWords words;
    private final Pair pair;
    private final Participant first;
    private final Participant second;
    private final int order;
    private final Features features;

    WordFeatures(Setting setting, Pair pair, Features features) {
        this.setting = setting;
        this.words = setting.words();
        this.pair = pair;
        this.first = pair.first();
        this.second = pair.second();
        this.order = pair.order();
        this.features = features;
    }

    void add() {
        addWords();
        addShape();
        addVerbs();
        addNeighbours();
    }

    private void add(int token, int group, int a, int b) {
        features.add(token, group, a, b);
    }

    /// Where a token stands: 0 before both, 1 between, 2 after both; 3 and 4 further off.
    private int zone(int i) {
        if (i < first.first()) {
            return first.first() - i <= AROUND ? 0 : 3;
        }
        return i <= second.first() ? 1 : i - second.last() <= AROUND ? 2 : 4;
    }

    /// The stem of a token, with the pair masked, or beyond which end it lies.
    private int word(int i) {
        if (i < 0 || i >= words.size()) {
            return i < 0 ? BEFORE_ALL : AFTER_ALL;
        }
        return pair.stem(words, i);
    }

    private void addWords() {
        for (int i = 0; i < words.size(); i++) {
            if (pair.isMasked(i)) {
                continue;
            }
            int zone = zone(i);
            int place = order * 8 + zone;
            int stem = words.stem(i);
            WordKind kind = words.kind(i);
            if (zone > 2) {
                add(i, 10, stem, 0);
                if (kind.isPolar()) {
                    add(i, 11, kind.ordinal(), 0);
                }
                continue;
            }
            boolean isLast = i + 1 >= words.size() || zone(i + 1) != zone || pair.isMasked(i + 1);
            add(i, 1, stem, place);
            add(i, 2, stem, 0);
            if (words.isVerb(i)) {
                add(i, 3, stem, place);
            }
            if (kind.isPolar()) {
                int code = kind.ordinal() * 2 + (words.isNegated(i) ? 1 : 0);
                add(i, 4, code, place);
                add(i, 5, code, 0);
            }
            if (!isLast) {
                add(i, 6, stem * 31 + words.stem(i + 1), place);
            }
        }
    }

    private void addShape() {
        add(Features.NO_TOKEN, 20, order, 0);
        int distance = second.first() - first.last();
        add(Features.NO_TOKEN, 21, 32 - Integer.numberOfLeadingZeros(Math.max(0, distance)), order);
        if (distance <= SHORT) {
            int all = 17;
            for (int i = first.last() + 1; i < second.first(); i++) {
                all = all * 31 + words.stem(i);
            }
            add(Math.min(first.last() + 1, words.size() - 1), 22, all, order);
        }
        int names = 0;
        for (int i = first.last() + 1; i < second.first(); i++) {
            names += words.isName(i) && !words.isName(i - 1) ? 1 : 0;
        }
        add(Features.NO_TOKEN, 23, Math.min(4, names), 0);
        boolean lowHolder = !setting.tokens().get(pair.holder().first()).isCapitalized();
        boolean lowTarget = !setting.tokens().get(pair.target().first()).isCapitalized();
        add(Features.NO_TOKEN, 24, lowHolder ? 1 : 0, lowTarget ? 1 : 0);
    }

    /// The first and the last verb between the two.
    private void addVerbs() {
        int from = -1;
        int to = -1;
        int count = 0;
        for (int i = first.last() + 1; i < second.first(); i++) {
            if (words.isVerb(i)) {
                from = from < 0 ? i : from;
                to = i;
                count++;
            }
        }
        add(Features.NO_TOKEN, 30, Math.min(4, count), order);
        if (from >= 0) {
            add(from, 31, words.stem(from), order);
            add(to, 32, words.stem(to), order);
            add(from, 33, words.kind(from).ordinal(), order);
            add(to, 34, words.kind(to).ordinal(), order);
            add(from, 35, words.stem(from), order * 2 + (words.isNegated(from) ? 1 : 0));
        }
    }

    private void addNeighbours() {
        neighbour(40, pair.holder().last() + 1, pair.holder().last() + 2);
        neighbour(42, pair.holder().first() - 1, pair.holder().first() - 2);
        neighbour(44, pair.target().last() + 1, pair.target().last() + 2);
        neighbour(46, pair.target().first() - 1, pair.target().first() - 2);
    }

    private void neighbour(int group, int near, int far) {
        int at = near >= 0 && near < words.size() ? near : Features.NO_TOKEN;
        add(at, group, word(near), order);
        add(at, group + 1, word(near) * 31 + word(far), order);
    }
}
