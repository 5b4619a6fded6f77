package org.stancewire.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.syntax.tree.Upos;
import org.stancewire.contract.Quote;

/// What follows a word of speech or will in the tree of a sentence: the clause, the infinitive or
/// the thing that it takes.
final class Contents {
    private static final Set<String> OPENERS =
            Set.of("that", "whether", "if", "how", "why", "what", "who", "when", "where", "which");

    private static final Set<String> SUBORDINATORS =
            Set.of("while", "although", "though", "after", "as", "when", "if", "because", "since");

    private static final Set<String> REASONS =
            Set.of("for", "of", "as", "to", "from", "against", "over", "with", "about");

    private final SpeechCues cues;
    private final Parse parse;
    private final Dependencies tree;
    private final int end;

    /// Tokens `start` to `end` (exclusive).
    record Content(int start, int end, Quote.Kind kind) {}

    /// @param end where the sentence ends, without its full stop
    Contents(SpeechCues cues, Line line, int end) {
        this.cues = cues;
        this.parse = line.parse();
        this.tree = line.tree();
        this.end = end;
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
        Content clause = clause(i, takes);
        return clause == null ? thing(i, takes) : clause;
    }

    private @Nullable Content clause(int i, Set<String> takes) {
        boolean bare = takes.contains(SpeechCues.BARE);
        if (!bare && !takes.contains(SpeechCues.CLAUSE) && !takes.contains(SpeechCues.TOLD)) {
            return null;
        }
        for (int child : tree.children(i)) {
            boolean complement =
                    tree.is(child, "ccomp")
                            || tree.is(child, "advcl") && opens(tree.start(child))
                            || tree.is(child, "acl") && opens(tree.start(child));
            if (child > i && complement && tree.start(child) > i) {
                int start = opener(i, child, takes);
                return new Content(start, clauseEnd(i, child), Quote.Kind.INDIRECT);
            }
        }
        return null;
    }

    private boolean opens(int i) {
        return OPENERS.contains(parse.lower(i));
    }

    /// Where the clause begins: with its "that"; else at once, unless only time or place or whom
    /// it is said to stands between.
    private int opener(int cue, int clause, Set<String> takes) {
        int start = tree.start(clause);
        for (int j = cue + 1; j < clause; j++) {
            if (parse.lower(j).equals("that") && tree.tag(j) == Upos.SCONJ) {
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
        int at = tree.end(clause);
        boolean first = isSubordinate(cue);
        for (int j = clause + 1; j < at; j++) {
            boolean comma = parse.is(j, WordClass.COMMA);
            if (comma && (first || leaves(j + 1)) || returns(j)) {
                return j;
            }
        }
        boolean verb = tree.tag(cue) == Upos.VERB;
        while (at < end && verb && !parts(cue, at)) {
            at++;
        }
        return at;
    }

    /// Whether the cue stands in a clause that begins its sentence and is not the main one.
    private boolean isSubordinate(int cue) {
        for (int j = cue; j >= 0 && !parse.is(j, WordClass.COMMA); j--) {
            if (SUBORDINATORS.contains(parse.lower(j)) || j == 0 && tree.form(j).equals("VBN")) {
                return tree.head(cue) > cue || j == 0;
            }
        }
        return false;
    }

    /// ", adding that": the author takes the word again.
    private boolean leaves(int i) {
        boolean participle =
                i < end && tree.form(i).equals("VBG") && !cues.ofVerb(parse.lower(i)).isEmpty();
        return participle || parse.lower(i).equals("compared");
    }

    /// "and said that": the same.
    private boolean returns(int i) {
        if (tree.tag(i) != Upos.CCONJ) {
            return false;
        }
        int verb = i + 1;
        while (tree.tag(Math.min(verb, tree.size() - 1)) == Upos.ADV && verb < i + 3) {
            verb++;
        }
        boolean speaks = verb + 1 < end && cues.ofVerb(parse.lower(verb)).contains(SpeechCues.BARE);
        boolean past = speaks && tree.form(verb).equals("VBD");
        return past
                && (opens(verb + 1)
                        || parse.is(verb + 1, WordClass.COMMA)
                        || parse.is(verb + 1, WordClass.QUOTE));
    }

    private boolean parts(int cue, int i) {
        return parse.is(i, WordClass.COMMA)
                || parse.is(i, WordClass.BREAK)
                || tree.tag(i) == Upos.CCONJ && !tree.isUnder(i, cue)
                || !tree.isUnder(i, cue) && tree.tag(i) == Upos.VERB;
    }

    private @Nullable Content thing(int i, Set<String> takes) {
        for (int child : tree.children(i)) {
            if (child < i) {
                continue;
            }
            int start = tree.start(child);
            int to = tree.end(child);
            int mark = tree.child(child, "mark");
            boolean infinitive =
                    (tree.is(child, "xcomp") || tree.is(child, "acl") || tree.is(child, "advcl"))
                            && mark >= 0
                            && parse.lower(mark).equals("to");
            if (infinitive && takes.contains(SpeechCues.INFINITIVE)) {
                return new Content(mark, to, Quote.Kind.ATTITUDE);
            }
            if (tree.is(child, "obj") && takes.contains(SpeechCues.OBJECT)) {
                return new Content(start, withReason(i, to), Quote.Kind.ATTITUDE);
            }
            boolean oblique = tree.is(child, "obl") || tree.is(child, "nmod");
            int preposition = oblique ? tree.child(child, "case") : -1;
            if (preposition == start && takes.contains(parse.lower(start))) {
                return new Content(start + 1, withReason(i, to), Quote.Kind.ATTITUDE);
            }
        }
        return null;
    }

    /// "praised him for his work", "described it as a failure": the thing with what is said of it.
    private int withReason(int cue, int thing) {
        int to = thing;
        for (int child : tree.children(cue)) {
            if (tree.start(child) == to) {
                boolean said =
                        tree.is(child, "xcomp") || tree.is(child, "advcl") || tree.is(child, "obl");
                if (said && REASONS.contains(parse.lower(to))) {
                    to = tree.end(child);
                }
            }
        }
        return to;
    }
}
