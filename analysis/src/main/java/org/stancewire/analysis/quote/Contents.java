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
            Set.of(
                    "that", "whether", "if", "how", "why", "what", "who", "when", "where", "which",
                    "что", "чтобы", "будто", "как", "почему", "зачем", "кто", "где", "когда");

    private static final Set<String> SUBORDINATORS =
            Set.of(
                    "while",
                    "although",
                    "though",
                    "after",
                    "as",
                    "when",
                    "if",
                    "because",
                    "since",
                    "who",
                    "хотя",
                    "если",
                    "когда",
                    "пока",
                    "который",
                    "которая",
                    "которое",
                    "которые");

    private static final Set<String> NEGATIONS =
            Set.of(
                    "not", "n't", "n’t", "never", "nobody", "no-one", "none", "hardly", "не",
                    "никто", "никогда");
    private static final Set<String> LINKS = Set.of("and", "but", "while", "и", "а", "но");

    /// How far behind a conjunction the next verb of speech may stand, in tokens.
    private static final int RESUMING = 7;

    private static final Set<String> REASONS =
            Set.of("for", "of", "as", "to", "from", "against", "over", "with", "about");

    private final SpeechCues cues;
    private final Parse parse;
    private final Dependencies tree;
    private final int end;

    /// Tokens `start` to `end` (exclusive).
    ///
    /// @param clause whether it is a clause, and not a thing or an infinitive
    record Content(int start, int end, Quote.Kind kind, boolean clause) {}

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
                            || (tree.is(child, "advcl") || tree.is(child, "acl"))
                                    && opens(firstWord(child));
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

    boolean opens(int i) {
        return OPENERS.contains(parse.lower(i));
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
        int at = cut(cue, clause + 1, tree.end(clause));
        boolean whole = at == tree.end(clause) && tree.tag(cue) == Upos.VERB;
        while (at < end && whole && !parts(cue, at)) {
            at++;
        }
        return at;
    }

    /// Where from `from` to `to` what is said ends before that, because the author takes the word
    /// again.
    int cut(int cue, int from, int to) {
        boolean first = isSubordinate(cue);
        for (int j = from; j < to; j++) {
            boolean comma = parse.is(j, WordClass.COMMA);
            if (comma && (first && !opens(j + 1) || leaves(j + 1)) || returns(j)) {
                return j;
            }
        }
        return to;
    }

    /// Whether the cue stands in a clause that begins its sentence and is not the main one.
    private boolean isSubordinate(int cue) {
        for (int j = cue; j >= 0 && !parse.is(j, WordClass.COMMA); j--) {
            boolean participle =
                    j == 0 && tree.form(j).equals("VBN") || tree.form(j).equals("Conv");
            if (SUBORDINATORS.contains(parse.lower(j)) || participle) {
                return j == 0 || parse.is(j - 1, WordClass.COMMA);
            }
        }
        return false;
    }

    /// ", adding that", "and said that", ", but Y insisted that": the author takes the word again.
    private boolean leaves(int i) {
        if (i >= end) {
            return false;
        }
        String form = tree.form(i);
        boolean participle = form.equals("VBG") || form.equals("Conv");
        return participle && !cues.ofVerb(parse.lower(i)).isEmpty()
                || parse.lower(i).equals("compared")
                || LINKS.contains(parse.lower(i)) && returns(i);
    }

    /// Whether behind the conjunction at `i`, and perhaps a subject, someone speaks again.
    private boolean returns(int i) {
        if (!LINKS.contains(parse.lower(i))) {
            return false;
        }
        for (int j = i + 1; j < Math.min(i + RESUMING, end - 1); j++) {
            Upos tag = tree.tag(j);
            if (tag == Upos.VERB) {
                Set<String> takes = cues.ofVerb(parse.lower(j));
                boolean finite = tree.form(j).equals("VBD") || tree.form(j).equals("Fin");
                int next = parse.is(j + 1, WordClass.COMMA) ? j + 2 : j + 1;
                boolean quotes = parse.is(next, WordClass.QUOTE) && next == j + 2;
                return finite && takes.contains(SpeechCues.BARE) && (opens(next) || quotes);
            }
            if (tag == Upos.AUX || tag == Upos.SCONJ || tag == Upos.PUNCT) {
                return false;
            }
        }
        return false;
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
