package org.stancewire.analysis.tone;

import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.lexicon.WordKind;
import org.stancewire.analysis.syntax.tree.Dependencies;

/// The tree of a sentence with what the features ask of each word, worked out once for all its
/// mentions.
final class SentenceTree {
    final SentenceWords words;
    final Dependencies tree;
    private final int[] labels;
    private final int[] codes;
    private final int[] polarity;

    SentenceTree(SentenceWords words, Dependencies tree) {
        this.words = words;
        this.tree = tree;
        int size = words.size();
        labels = new int[size];
        codes = new int[size];
        polarity = new int[size + 1];
        boolean[] negated = new boolean[size];
        for (int i = 0; i < size; i++) {
            if (words.kind(i) == WordKind.NEGATOR && tree.head(i) >= 0) {
                negated[tree.head(i)] = true;
            }
        }
        for (int i = 0; i < size; i++) {
            labels[i] = tree.label(i).hashCode();
            codes[i] = words.kind(i).ordinal() * 2 + (negated[i] ? 1 : 0);
            int sign = negated[i] ? -1 : 1;
            polarity[i + 1] = polarity[i] + sign * words.kind(i).polarity();
        }
    }

    /// The relation of a word as a number, 0 above the root.
    int label(int word) {
        return word < 0 ? 0 : labels[word];
    }

    /// The kind of a word and whether it is negated, -1 above the root.
    int code(int word) {
        return word < 0 ? -1 : codes[word];
    }

    int stem(int word) {
        return word < 0 ? -1 : words.stem(word);
    }

    /// The first letters of a longer word, or the stem of a shorter one.
    int beginning(int word) {
        return word < 0 || words.beginning(word) == 0 ? stem(word) : words.beginning(word);
    }

    /// Favourable minus unfavourable words under `word`, without those from `first` to `last`.
    int balance(int word, int first, int last) {
        int sum = between(tree.start(word), tree.end(word));
        int from = Math.max(first, tree.start(word));
        int to = Math.min(last + 1, tree.end(word));
        return Math.clamp(from < to ? sum - between(from, to) : sum, -3, 3);
    }

    private int between(int from, int to) {
        return polarity[to] - polarity[from];
    }
}
