package org.stancewire.analysis.syntax.tree;

import java.util.Arrays;

/// The dependency tree of one sentence, after Universal Dependencies. Words are the tokens of the
/// sentence, named by their place from 0. It has exactly one root and no cycle.
///
/// Of the subtypes of relations only these are kept: `nsubj:pass`, `aux:pass`, `obl:agent`,
/// `acl:relcl`, `nmod:poss`, `compound:prt`. Safe for many threads.
public final class Dependencies {
    private final Upos[] tags;
    private final String[] forms;
    private final int[] heads;
    private final String[] labels;
    private final int[][] children;
    private final int[] starts;
    private final int[] ends;

    Dependencies(Upos[] tags, String[] forms, int[] heads, String[] labels) {
        this.tags = tags;
        this.forms = forms;
        this.heads = heads;
        this.labels = labels;
        this.children = childrenOf(heads);
        this.starts = new int[heads.length];
        this.ends = new int[heads.length];
        spread();
    }

    private static int[][] childrenOf(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head >= 0) {
                counts[head]++;
            }
        }
        int[][] children = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            children[i] = new int[counts[i]];
        }
        for (int i = heads.length - 1; i >= 0; i--) {
            if (heads[i] >= 0) {
                children[heads[i]][--counts[heads[i]]] = i;
            }
        }
        return children;
    }

    /// Arcs of this parser never cross, so that a subtree is an unbroken span: it goes on to the
    /// ends of its outermost children.
    private void spread() {
        for (int i = 0; i < heads.length; i++) {
            int[] of = children[i];
            starts[i] = of.length > 0 && of[0] < i ? starts[of[0]] : i;
        }
        for (int i = heads.length - 1; i >= 0; i--) {
            int[] of = children[i];
            int last = of.length > 0 ? of[of.length - 1] : i;
            ends[i] = last > i ? ends[last] : i + 1;
        }
    }

    public int size() {
        return heads.length;
    }

    /// The class of word `i`.
    public Upos tag(int i) {
        return tags[i];
    }

    /// The form of word `i`: in English the Penn tag of verbs, nouns, pronouns and determiners
    /// ("VBN", "NNS"), in Russian the case of a nominal ("Gen") or the form of a verb ("Fin",
    /// "Inf", "Part", "Part.Pass", "Conv"). Empty where a class has no forms.
    public String form(int i) {
        return forms[i];
    }

    /// The head of word `i`, -1 for the root.
    public int head(int i) {
        return heads[i];
    }

    /// The relation of word `i` to its head, `root` for the root.
    public String label(int i) {
        return labels[i];
    }

    /// Whether the relation of word `i` is this one, or a subtype of it.
    public boolean is(int i, String relation) {
        String label = labels[i];
        return label.startsWith(relation)
                && (label.length() == relation.length() || label.charAt(relation.length()) == ':');
    }

    /// The root; -1 in a sentence without words.
    public int root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    /// The words whose head is `i`, in the order of the sentence.
    public int[] children(int i) {
        return children[i].clone();
    }

    /// The first child of `i` with this relation or a subtype of it, or -1.
    public int child(int i, String relation) {
        for (int child : children[i]) {
            if (is(child, relation)) {
                return child;
            }
        }
        return -1;
    }

    /// Whether `i` lies in the subtree of `ancestor`, itself included.
    public boolean isUnder(int i, int ancestor) {
        return i >= starts[ancestor] && i < ends[ancestor];
    }

    /// Where the words begin that depend on `i`, directly or not, itself included: they are an
    /// unbroken span.
    public int start(int i) {
        return starts[i];
    }

    /// Where the words of [#start] end, exclusive.
    public int end(int i) {
        return ends[i];
    }

    /// The word of `from` to `to` (exclusive) on which the others depend: the one whose head lies
    /// outside, the last if several do.
    public int headOf(int from, int to) {
        int head = to - 1;
        for (int i = from; i < to; i++) {
            if (heads[i] < from || heads[i] >= to) {
                head = i;
            }
        }
        return head;
    }

    @Override
    public String toString() {
        return Arrays.toString(heads) + " " + Arrays.toString(labels);
    }
}
