package org.stancewire.analysis.syntax.tree;

import org.stancewire.analysis.syntax.tree.WordSigns.Sign;

/// The words of a tagged sentence as numbers, with two places more: the end of the sentence and "no
/// word".
public final class Words {
    final int[] word;
    final int[] group;
    final int[] family;
    final int[] tag;
    final int[] pos;
    final int[] marks;
    final int[] verbs;

    /// @param tags of the words, as places in [TreeModel#tags]
    /// @param classes the [Upos] of each tag, by its place in the enum
    public Words(Sign[] signs, int[] tags, int[] classes) {
        int size = signs.length;
        word = new int[size + 2];
        group = new int[size + 2];
        family = new int[size + 2];
        tag = new int[size + 2];
        pos = new int[size + 2];
        marks = new int[size + 3];
        verbs = new int[size + 3];
        for (int i = 0; i < size; i++) {
            word[i] = signs[i].word();
            group[i] = signs[i].group();
            family[i] = signs[i].family();
            tag[i] = tags[i];
            pos[i] = classes[tags[i]];
            marks[i + 1] = marks[i] + (pos[i] == Upos.PUNCT.ordinal() ? 1 : 0);
            verbs[i + 1] = verbs[i] + (pos[i] == Upos.VERB.ordinal() ? 1 : 0);
        }
        for (int i = size; i < size + 2; i++) {
            int outside = -1 - (i - size);
            word[i] = outside;
            group[i] = outside;
            family[i] = outside;
            tag[i] = outside;
            pos[i] = outside;
        }
    }

    /// Marks and verbs between two words, up to three of each, as one number.
    int between(int from, int to) {
        if (to <= from || to >= word.length) {
            return 0;
        }
        return Math.min(3, marks[to] - marks[from + 1]) * 4
                + Math.min(3, verbs[to] - verbs[from + 1]);
    }
}
