package org.stancewire.analysis.tone;

import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.lexicon.WordKind;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.syntax.tree.Upos;

/// The features of one mention by the finer senses of the words around it: where each stands, by
/// which way of the tree it is reached, and which of them the mention depends on or goes with.
final class SenseFeatures {
    private static final int WAY = 6;

    private final Place place;
    private final SentenceTree sentence;
    private final SentenceWords words;
    private final Dependencies tree;
    private final Hashes features;

    SenseFeatures(Place place, Hashes features) {
        this.place = place;
        this.sentence = place.sentence;
        this.words = sentence.words;
        this.tree = sentence.tree;
        this.features = features;
    }

    void extract() {
        for (int i = 0; i < words.size(); i++) {
            if (words.sense(i) != 0 && !place.covers(i)) {
                addPlace(i);
                addWay(i);
                if (place.covers(tree.head(i))) {
                    features.add(151, sense(i), label(i));
                    features.add(152, sense(i), 0);
                }
            }
        }
        if (place.governor >= 0) {
            addGovernor(place.governor);
        }
    }

    private void addPlace(int i) {
        int side = i < place.first ? 0 : 1;
        int distance = side == 0 ? place.first - i : i - place.last;
        int inClause = words.clause(i) == words.clause(place.first) ? 1 : 0;
        features.add(132, negated(i), side * 2 + inClause);
        features.add(133, words.sense(i), side * 8 + bucket(distance));
        if (place.isApart(i)) {
            features.add(135, negated(i), 0);
        } else {
            features.add(130, words.sense(i), 0);
            features.add(131, negated(i), 0);
            features.add(134, negated(i), side);
        }
    }

    private static int bucket(int distance) {
        return distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 6 ? 2 : distance <= 12 ? 3 : 4;
    }

    private void addWay(int word) {
        int common = word;
        int down = 0;
        int stepsDown = 0;
        while (common >= 0 && !tree.isUnder(place.top, common)) {
            down = down * 31 + label(common);
            common = tree.head(common);
            stepsDown++;
        }
        int up = 0;
        int stepsUp = 0;
        for (int at = place.top; at != common && at >= 0; at = tree.head(at)) {
            up = up * 31 + label(at);
            stepsUp++;
        }
        int sense = negated(word);
        if (stepsUp + stepsDown <= WAY) {
            features.add(140, sense, up * 37 + down);
            features.add(141, sense, up * 37 + stepsDown);
        }
        features.add(142, sense, Math.min(stepsUp, 4) * 4 + Math.min(stepsDown, 3));
        features.add(143, words.sense(word), label(place.top) * 31 + label(word));
    }

    private void addGovernor(int governor) {
        int top = label(place.top);
        int above = tree.head(governor);
        features.add(144, sense(governor), top);
        features.add(145, sense(governor), top * 31 + tree.form(place.head).hashCode());
        features.add(
                146,
                sense(governor) * 31 + (above < 0 ? 1 : sense(above)),
                top * 31 + label(governor));
        features.add(
                147,
                sense(governor) * 31 + top,
                tree.tag(governor).ordinal() * 31 + tree.form(governor).hashCode());
        int marker = tree.child(place.top, "case");
        if (marker >= 0) {
            features.add(148, words.stem(marker), sense(governor));
            features.add(149, words.stem(marker) * 31 + top, sense(governor));
        }
        for (int other : tree.children(governor)) {
            if (other != place.top && !place.covers(other) && tree.tag(other) != Upos.PUNCT) {
                int both = top * 31 + label(other);
                features.add(153, sense(other), both);
                features.add(154, sense(other) * 31 + sense(governor), both);
            }
        }
    }

    /// The sense of a word, changed where the tree negates it, 0 where it has none.
    private int sense(int i) {
        return words.sense(i) != 0 && isNegatedInTree(i) ? words.sense(i) + 1 : words.sense(i);
    }

    private int negated(int i) {
        return words.sense(i) + (words.isNegated(i) || isNegatedInTree(i) ? 1 : 0);
    }

    private boolean isNegatedInTree(int i) {
        return sentence.code(i) % 2 == 1 && words.kind(i) != WordKind.NEGATOR;
    }

    private int label(int word) {
        return sentence.label(word);
    }
}
