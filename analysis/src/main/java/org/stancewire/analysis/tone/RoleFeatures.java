package org.stancewire.analysis.tone;

import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.syntax.tree.Upos;

/// The features of one mention by the tree of its sentence: on what it depends and how, what
/// depends on it, what else its verb has, and by which way each polar word is reached.
final class RoleFeatures {
    private static final int UP = 4;
    private static final int WAY = 6;
    private static final int[] NONE = {};

    private final SentenceTree sentence;
    private final SentenceWords words;
    private final Dependencies tree;
    private final int first;
    private final int last;
    private final int type;
    private final int head;
    private final int top;
    private final int governor;
    private final Hashes features;

    /// @param type a number for what sort of entity the mention names, 0 for none
    RoleFeatures(Place place, int type, Hashes features) {
        this.type = type;
        this.sentence = place.sentence;
        this.words = sentence.words;
        this.tree = sentence.tree;
        this.first = place.first;
        this.last = place.last;
        this.head = place.head;
        this.top = place.top;
        this.governor = place.governor;
        this.features = features;
    }

    void extract() {
        addPart(60, head, tree.head(head));
        addPart(70, top, governor);
        addMarker();
        addSiblings();
        addSubtree();
        addAncestors();
        for (int i = 0; i < words.size(); i++) {
            if ((i < first || i > last) && words.kind(i).isPolar()) {
                addWay(i);
            }
        }
        addBalance();
        addType();
        addBeginnings();
    }

    /// Coarse stems of the words that stand nearest in the tree.
    private void addBeginnings() {
        features.add(120, beginning(governor), label(top));
        for (int other : governor < 0 ? NONE : tree.children(governor)) {
            if (other != top) {
                features.add(121, beginning(other), label(top) * 31 + label(other));
                features.add(122, beginning(other), label(other));
            }
        }
        for (int i = tree.start(head); i < tree.end(head); i++) {
            if (i < first || i > last) {
                features.add(123, beginning(i), 0);
            }
        }
        int at = governor;
        for (int step = 0; step < UP && at >= 0; step++) {
            features.add(124, beginning(at), 0);
            at = tree.head(at);
        }
    }

    private void addType() {
        features.add(110, type, 0);
        features.add(111, type, label(top));
        features.add(112, type, code(governor));
        features.add(113, type * 31 + label(top), code(governor));
        features.add(114, type, balance(tree.root()));
        features.add(115, type, balance(head));
        features.add(116, type, governor < 0 ? 0 : balance(governor));
        features.add(117, type, tree.tag(head).ordinal());
        features.add(118, type, stem(governor));
        features.add(119, type * 31 + label(top), tree.form(head).hashCode());
    }

    private void addPart(int group, int word, int governor) {
        int label = label(word);
        int above = governor < 0 ? -1 : label(governor);
        int next = governor < 0 ? -1 : tree.head(governor);
        features.add(group, label, tree.form(word).hashCode());
        features.add(group + 1, label, tree.tag(word).ordinal());
        features.add(group + 2, label, code(governor));
        features.add(group + 3, label, stem(governor));
        features.add(group + 4, label * 31 + above, code(governor) * 64 + code(next));
        features.add(group + 5, label * 31 + above, stem(next));
        features.add(group + 6, label * 31 + above, stem(governor));
    }

    /// The preposition of the mention.
    private void addMarker() {
        int marker = tree.child(top, "case");
        if (marker >= 0) {
            features.add(80, stem(marker), stem(governor));
            features.add(81, stem(marker), code(governor));
            features.add(82, stem(marker), label(top));
        }
    }

    /// What else depends on the same word.
    private void addSiblings() {
        if (governor < 0) {
            return;
        }
        int label = label(top);
        for (int other : tree.children(governor)) {
            if (other == top || tree.tag(other) == Upos.PUNCT) {
                continue;
            }
            int both = label * 31 + label(other);
            features.add(83, both, code(other));
            features.add(84, both, stem(other));
            features.add(85, both, stem(governor));
            features.add(86, both, code(governor) * 64 + code(other));
        }
    }

    /// What depends on the mention.
    private void addSubtree() {
        for (int i = tree.start(head); i < tree.end(head); i++) {
            if (i < first || i > last) {
                features.add(87, stem(i), 0);
                features.add(88, code(i), label(i));
                if (tree.head(i) >= first && tree.head(i) <= last) {
                    features.add(89, stem(i), label(i));
                }
            }
        }
    }

    private void addAncestors() {
        int at = top;
        int way = 0;
        for (int step = 0; step < UP && at >= 0; step++) {
            way = way * 31 + label(at);
            at = tree.head(at);
            features.add(90, code(at), step);
            features.add(91, code(at), way);
            features.add(92, stem(at), step);
            features.add(93, stem(at), way);
        }
    }

    /// The way from the mention up to the first word that a polar word depends on too, and down.
    private void addWay(int word) {
        int common = word;
        int down = 0;
        int steps = 0;
        while (common >= 0 && !tree.isUnder(top, common)) {
            down = down * 31 + label(common);
            common = tree.head(common);
            steps++;
        }
        int up = 0;
        for (int at = top; at != common && at >= 0; at = tree.head(at)) {
            up = up * 31 + label(at);
            steps++;
        }
        int code = code(word);
        features.add(94, code, Math.min(steps, WAY));
        if (steps <= WAY) {
            features.add(95, code, up * 37 + down);
        }
        features.add(96, code, label(top) * 31 + label(word));
        features.add(97, code, (common == word ? 1 : common == top ? 2 : 0) * 31 + label(top));
        features.add(98, code, (common == word ? 1 : common == top ? 2 : 0));
    }

    private void addBalance() {
        int own = balance(head);
        int around = governor < 0 ? 0 : balance(governor);
        features.add(99, own, 0);
        features.add(100, around, label(top));
        features.add(101, own, around);
    }

    private int balance(int word) {
        return sentence.balance(word, first, last);
    }

    private int label(int word) {
        return sentence.label(word);
    }

    private int stem(int word) {
        return sentence.stem(word);
    }

    private int code(int word) {
        return sentence.code(word);
    }

    private int beginning(int word) {
        return sentence.beginning(word);
    }
}
