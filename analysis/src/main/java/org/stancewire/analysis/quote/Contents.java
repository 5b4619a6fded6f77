package org.stancewire.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.syntax.tree.Upos;

/// What follows a word of speech or will in the tree of a sentence: the clause, the infinitive or
/// the thing that it takes.
final class Contents {
    private static final Set<String> NEGATIONS =
            Set.of(
                    "not", "n't", "n’t", "never", "nobody", "no-one", "none", "hardly", "не",
                    "никто", "никогда");

    private final SpeechCues cues;
    private final Parse parse;
    private final Dependencies tree;
    private final ContentClauses clauses;
    private final ContentThings things;

    /// @param turns where in this sentence the author takes the word again
    /// @param end where the sentence ends, without its full stop
    Contents(SpeechCues cues, Line line, Turns turns, int end) {
        this.cues = cues;
        this.parse = line.parse();
        this.tree = line.tree();
        this.clauses = new ContentClauses(line, turns, end);
        this.things = new ContentThings(line);
    }

    /// What the word at `i` says or wants; null where it says nothing.
    @Nullable Content after(int i) {
        Set<String> takes =
                switch (tree.tag(i)) {
                    case VERB -> cues.ofVerb(parse.lower(i));
                    case NOUN -> cues.ofNoun(parse.lower(i));
                    case ADJ -> cues.ofAdjective(parse.lower(i));
                    default -> Set.of();
                };
        if (takes.isEmpty()) {
            return null;
        }
        Content clause = clauses.of(i, takes);
        return clause == null ? things.of(i, takes) : clause;
    }

    /// "did not say that", "did he say that?", "nobody said that", "if he says that": it is not
    /// said.
    boolean isDenied(int i) {
        if (tree.tag(i) != Upos.VERB) {
            return false;
        }
        boolean asks = parse.lower(i + 1).equals("ли");
        for (int child : tree.children(i)) {
            String word = parse.lower(child);
            if (NEGATIONS.contains(word) || child < i && word.equals("if")) {
                return true;
            }
            asks |= tree.is(child, "aux") && child == 0 || word.equals("ли");
        }
        return asks && parse.isQuestion();
    }
}
