package org.stancewire.analysis.stance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.stance.Frame.Kind;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;

/// "A told B to stop meddling": who is asked to stop is criticised.
final class Demands {
    /// How far after the asking verb the wish may stand, in tokens.
    private static final int REACH = 10;

    private static final Set<String> ASKING =
            Set.of("tell", "urge", "ask", "warn", "order", "call", "press", "push");
    private static final Set<String> ENDING =
            Set.of(
                    "stop",
                    "end",
                    "halt",
                    "cease",
                    "quit",
                    "abandon",
                    "withdraw",
                    "resign",
                    "refrain",
                    "apologise",
                    "apologize",
                    "step");
    private static final Frame DIRECT =
            Frame.of(Kind.VERB, Polarity.AGAINST, Basis.REPORTED, "", "told to stop");
    private static final Frame CALL =
            Frame.of(Kind.VERB, Polarity.AGAINST, Basis.REPORTED, "on", "called on to stop");

    private Demands() {}

    static boolean isDemand(Frame frame) {
        return frame.equals(DIRECT) || frame.equals(CALL);
    }

    /// The last token of what is demanded, which begins after `from`.
    static int end(Parse parse, int from) {
        int at = from;
        while (at + 1 < parse.size()
                && !parse.is(at + 1, WordClass.COMMA)
                && !parse.is(at + 1, WordClass.STOP)
                && !parse.is(at + 1, WordClass.BREAK)
                && !parse.is(at + 1, WordClass.QUOTE)) {
            at++;
        }
        return at;
    }

    /// The frame of the asking verb at `i`, or null where it asks for nothing to end.
    static @Nullable Frame at(Parse parse, int i) {
        VerbForm form = parse.verb(i);
        if (form == null || !ASKING.contains(form.lemma())) {
            return null;
        }
        for (int j = i + 1; j < i + REACH && j < parse.size(); j++) {
            if (parse.is(j, WordClass.TO)) {
                boolean not = parse.lower(j - 1).equals("not");
                boolean ends = not || ENDING.contains(parse.lower(j + 1));
                return !ends ? null : form.lemma().equals("call") ? CALL : DIRECT;
            }
        }
        return null;
    }
}
