package org.stancewire.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.tree.Dependencies;

/// Tells whose speech or will a word is, from the tree of its sentence.
final class Sources {
    private static final int LONGEST_CHAIN = 5;
    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "ccomp");

    private final Parse parse;
    private final Dependencies tree;

    Sources(Line line) {
        this.parse = line.parse();
        this.tree = line.tree();
    }

    /// The phrase for whoever does what the word at `i` tells of; null where it cannot be told.
    @Nullable Phrase of(int i) {
        Phrase said = ofTree(i);
        Clause clause = parse.clause(i);
        if (!clause.subjects().isEmpty() && !clause.passive()) {
            Phrase read = clause.subjects().getLast();
            boolean same = said == null || read.start() <= said.head() && said.head() < read.end();
            if (same && read.start() < i) {
                return read;
            }
        }
        return said;
    }

    private @Nullable Phrase ofTree(int i) {
        int at = i;
        for (int n = 0; n < LONGEST_CHAIN; n++) {
            int agent = tree.child(at, "obl:agent");
            int passive = tree.child(at, "nsubj:pass");
            if (passive >= 0 || agent >= 0) {
                return agent < 0 ? null : phrase(agent);
            }
            int subject = tree.child(at, "nsubj");
            if (subject >= 0) {
                boolean relative = tree.is(at, "acl:relcl") && tree.form(subject).startsWith("W");
                return phrase(relative ? tree.head(at) : subject);
            }
            int owner = tree.child(at, "nmod:poss");
            if (owner >= 0) {
                return phrase(owner);
            }
            if (tree.is(at, "acl")) {
                return phrase(tree.head(at));
            }
            if (!SHARING.contains(tree.label(at))) {
                return null;
            }
            at = tree.head(at);
        }
        return null;
    }

    /// The noun phrase of a head, without a preposition before it and clauses behind.
    private Phrase phrase(int head) {
        int start = tree.start(head);
        int end = tree.end(head);
        for (int child : tree.children(head)) {
            if (child < head && tree.is(child, "case")) {
                start = child + 1;
            }
            boolean clause = tree.is(child, "acl") || tree.is(child, "parataxis");
            if (child > head && (clause || tree.is(child, "punct") || tree.is(child, "appos"))) {
                end = Math.min(end, tree.start(child));
            }
        }
        return new Phrase(Math.min(start, head), Math.max(end, head + 1), head);
    }
}
