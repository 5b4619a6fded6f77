package org.stancewire.analysis.tone;

import java.util.Arrays;
import org.stancewire.analysis.syntax.tree.Dependencies;

/// Where one mention stands in the tree of its sentence.
final class Place {
    final SentenceTree sentence;
    final int first;
    final int last;

    /// The word of the mention that the others depend on.
    final int head;

    /// The first of those that the mention is named along with, whose part in the sentence it
    /// shares.
    final int top;

    /// The word that this one depends on, -1 where there is none.
    final int governor;

    private final boolean[] apart;

    /// @param partsClauses whether to set apart what a joined clause says
    Place(SentenceTree sentence, int first, int last, boolean partsClauses) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        Dependencies tree = sentence.tree;
        head = tree.headOf(first, last + 1);
        int at = head;
        while (tree.is(at, "conj")
                || tree.is(at, "flat")
                || tree.is(at, "appos")
                || tree.is(at, "compound")) {
            at = tree.head(at);
        }
        top = at;
        governor = tree.head(top);
        apart = new boolean[sentence.words.size()];
        if (partsClauses) {
            markApart();
        }
    }

    /// Marks the clauses that are joined to that of the mention and have a subject of their own;
    /// and what such a clause is joined to, if the mention stands in one.
    private void markApart() {
        Dependencies tree = sentence.tree;
        int below = head;
        for (int at = head; at >= 0; at = tree.head(at)) {
            for (int child : tree.children(at)) {
                if (child != below && isOfItsOwn(child)) {
                    Arrays.fill(apart, tree.start(child), tree.end(child), true);
                }
            }
            if (isOfItsOwn(at)) {
                Arrays.fill(apart, 0, tree.start(at), true);
                Arrays.fill(apart, tree.end(at), apart.length, true);
                return;
            }
            below = at;
        }
    }

    private boolean isOfItsOwn(int word) {
        Dependencies tree = sentence.tree;
        return (tree.is(word, "advcl") || tree.is(word, "conj") || tree.is(word, "parataxis"))
                && tree.child(word, "nsubj") >= 0;
    }

    /// Whether a word stands in another clause, which is joined to that of the mention ("while she
    /// was condemned") and more likely speaks of someone else.
    boolean isApart(int word) {
        return apart[word];
    }

    /// Whether a word is one of the mention.
    boolean covers(int word) {
        return word >= first && word <= last;
    }
}
