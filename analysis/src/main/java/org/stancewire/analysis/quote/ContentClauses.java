package org.stancewire.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.syntax.tree.Upos;
import org.stancewire.contract.Quote;

/// The clause that a word of speech takes in the tree of its sentence: "said that …", "заявил, что
/// …".
final class ContentClauses {
    private static final Set<String> OPENERS =
            Set.of(
                    "that", "whether", "if", "how", "why", "what", "who", "when", "where", "which",
                    "что", "чтобы", "будто", "как", "почему", "зачем", "кто", "где", "когда");

    private final Parse parse;
    private final Dependencies tree;
    private final Turns turns;
    private final int end;

    /// @param end where the sentence ends, without its full stop
    ContentClauses(Line line, Turns turns, int end) {
        this.parse = line.parse();
        this.tree = line.tree();
        this.turns = turns;
        this.end = end;
    }

    /// Whether the word at `i` can open such a clause.
    static boolean opens(Parse parse, int i) {
        return OPENERS.contains(parse.lower(i));
    }

    /// The clause of the word at `i`; null where it has none.
    ///
    /// @param takes what the word may take, as [SpeechCues] has it
    @Nullable Content of(int i, Set<String> takes) {
        boolean bare = takes.contains(SpeechCues.BARE);
        if (!bare && !takes.contains(SpeechCues.CLAUSE) && !takes.contains(SpeechCues.TOLD)) {
            return null;
        }
        for (int child : tree.children(i)) {
            boolean complement =
                    tree.is(child, "ccomp")
                            || (tree.is(child, "advcl") || tree.is(child, "acl"))
                                    && opens(parse, firstWord(child));
            if (child > i && complement && tree.start(child) > i) {
                int start = opener(i, child, takes);
                boolean said = !takes.contains(SpeechCues.UNSAID);
                return new Content(
                        start,
                        clauseEnd(i, child),
                        said ? Quote.Kind.INDIRECT : Quote.Kind.ATTITUDE,
                        true);
            }
        }
        return null;
    }

    private int firstWord(int clause) {
        int first = tree.start(clause);
        while (first < clause && tree.tag(first) == Upos.PUNCT) {
            first++;
        }
        return first;
    }

    /// Where the clause begins: with its "that"; else at once, unless only time or place or whom
    /// it is said to stands between.
    private int opener(int cue, int clause, Set<String> takes) {
        int start = tree.start(clause);
        for (int j = cue + 1; j < clause; j++) {
            boolean opens = parse.lower(j).equals("that") || parse.lower(j).equals("что");
            if (opens && tree.tag(j) == Upos.SCONJ) {
                return j;
            }
        }
        for (int child : tree.children(cue)) {
            boolean lost = tree.is(child, "obj") || tree.is(child, "nsubj");
            if (lost && child > cue && child < start && !takes.contains(SpeechCues.TOLD)) {
                return tree.start(child);
            }
        }
        return start;
    }

    /// A clause goes to the end of the sentence, unless another begins that is not its own.
    private int clauseEnd(int cue, int clause) {
        int at = turns.after(cue, clause + 1, tree.end(clause));
        boolean whole = at == tree.end(clause) && tree.tag(cue) == Upos.VERB;
        while (at < end && whole && !parts(cue, at)) {
            at++;
        }
        return at;
    }

    private boolean parts(int cue, int i) {
        return parse.is(i, WordClass.COMMA)
                || parse.is(i, WordClass.BREAK)
                || tree.tag(i) == Upos.CCONJ && !tree.isUnder(i, cue)
                || !tree.isUnder(i, cue) && tree.tag(i) == Upos.VERB;
    }
}
