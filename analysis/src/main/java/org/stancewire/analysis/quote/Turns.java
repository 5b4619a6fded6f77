package org.stancewire.analysis.quote;

import java.util.Set;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.syntax.tree.Upos;

/// Where in a sentence what is said ends before the sentence does, because the author takes the
/// word again.
final class Turns {
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

    private static final Set<String> LINKS = Set.of("and", "but", "while", "и", "а", "но");

    /// How far behind a conjunction the next verb of speech may stand, in tokens.
    private static final int RESUMING = 7;

    private final SpeechCues cues;
    private final Parse parse;
    private final Dependencies tree;
    private final int end;

    /// @param end where the sentence ends, without its full stop
    Turns(SpeechCues cues, Line line, int end) {
        this.cues = cues;
        this.parse = line.parse();
        this.tree = line.tree();
        this.end = end;
    }

    /// The first token from `from` to `to` at which the author takes the word again; `to` where he
    /// does not.
    int after(int cue, int from, int to) {
        boolean first = isSubordinate(cue);
        for (int j = from; j < to; j++) {
            boolean comma = parse.is(j, WordClass.COMMA);
            if (comma && (first && !ContentClauses.opens(parse, j + 1) || leaves(j + 1))
                    || returns(j)) {
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
                return finite
                        && takes.contains(SpeechCues.BARE)
                        && (ContentClauses.opens(parse, next) || quotes);
            }
            if (tag == Upos.AUX || tag == Upos.SCONJ || tag == Upos.PUNCT) {
                return false;
            }
        }
        return false;
    }
}
