package org.stancewire.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.contract.Quote;

/// The infinitive or the thing that a word of speech or will takes in the tree of its sentence:
/// "vowed to resign", "called for new elections".
final class ContentThings {
    private static final Set<String> REASONS =
            Set.of("for", "of", "as", "to", "from", "against", "over", "with", "about");

    private final Parse parse;
    private final Dependencies tree;

    ContentThings(Line line) {
        this.parse = line.parse();
        this.tree = line.tree();
    }

    /// What the word at `i` wants or speaks of; null where that is nothing.
    ///
    /// @param takes what the word may take, as [SpeechCues] has it
    @Nullable Content of(int i, Set<String> takes) {
        for (int child : tree.children(i)) {
            if (child < i) {
                continue;
            }
            int start = tree.start(child);
            int to = tree.end(child);
            int mark = tree.child(child, "mark");
            boolean complement =
                    tree.is(child, "xcomp")
                            || tree.is(child, "acl")
                            || tree.is(child, "advcl")
                            || tree.is(child, "csubj");
            boolean marked = mark >= 0 && parse.lower(mark).equals("to");
            boolean infinitive = complement && (marked || tree.form(child).equals("Inf"));
            if (infinitive && takes.contains(SpeechCues.INFINITIVE)) {
                int begin = marked ? mark : start;
                int person = tree.child(i, "obj");
                boolean asks = person > i && person < begin;
                return new Content(
                        asks ? tree.start(person) : begin, to, Quote.Kind.ATTITUDE, false);
            }
            boolean both = takes.contains(SpeechCues.INFINITIVE) && tree.child(i, "xcomp") > child;
            if (tree.is(child, "obj") && takes.contains(SpeechCues.OBJECT) && !both) {
                return new Content(start, withReason(i, to), Quote.Kind.ATTITUDE, false);
            }
            boolean oblique = tree.is(child, "obl") || tree.is(child, "nmod");
            int preposition = oblique ? tree.child(child, "case") : -1;
            if (preposition == start && takes.contains(parse.lower(start))) {
                return new Content(start + 1, withReason(i, to), Quote.Kind.ATTITUDE, false);
            }
        }
        return null;
    }

    /// "praised him for his work", "called it a failure": the thing with what is said of it.
    private int withReason(int cue, int thing) {
        int to = thing;
        for (int child : tree.children(cue)) {
            boolean reason =
                    (tree.is(child, "advcl") || tree.is(child, "obl"))
                            && REASONS.contains(parse.lower(to));
            if (tree.start(child) == to && (reason || tree.is(child, "xcomp"))) {
                to = tree.end(child);
            }
        }
        return to;
    }
}
