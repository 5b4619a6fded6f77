package org.stancewire.analysis.stance;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;

/// "A called B a liar", "A described B as reckless".
final class Naming {
    /// How far after the verb the name that is given may stand, in tokens.
    private static final int REACH = 14;

    private static final Set<String> PLAIN =
            Set.of("call", "label", "brand", "dub", "deem", "consider", "declare");
    private static final Set<String> WITH_AS =
            Set.of(
                    "describe",
                    "portray",
                    "depict",
                    "characterize",
                    "characterise",
                    "regard",
                    "view",
                    "see",
                    "label",
                    "brand",
                    "denounce",
                    "paint",
                    "cast",
                    "treat",
                    "dismiss",
                    "deride");
    private static final Frame BAD =
            Frame.of(Frame.Kind.VERB, Polarity.AGAINST, Basis.REPORTED, "", "called");
    private static final Frame GOOD =
            Frame.of(Frame.Kind.VERB, Polarity.FAVOR, Basis.REPORTED, "", "called");

    private Naming() {}

    static boolean isNaming(Frame frame) {
        return frame.equals(BAD) || frame.equals(GOOD);
    }

    /// The frame of the naming verb at `i`, or null where it gives no bad or good name.
    static @Nullable Frame at(Parse parse, int i, Polarities polarities) {
        VerbForm form = parse.verb(i);
        if (form == null || !(PLAIN.contains(form.lemma()) || WITH_AS.contains(form.lemma()))) {
            return null;
        }
        boolean named = PLAIN.contains(form.lemma());
        for (int j = i + 1; j < i + REACH && mayPass(parse, j); j++) {
            named |= parse.lower(j).equals("as") && WITH_AS.contains(form.lemma());
            if (named && polarities.is(parse, j, Polarities.Kind.BAD)) {
                return BAD;
            }
            if (named && polarities.is(parse, j, Polarities.Kind.GOOD)) {
                return GOOD;
            }
        }
        return null;
    }

    private static boolean mayPass(Parse parse, int j) {
        return switch (parse.at(j)) {
            case NOMINAL, DETERMINER, ADVERB, HYPHEN, QUOTE, POSSESSIVE -> true;
            case PREPOSITION -> List.of("as", "of").contains(parse.lower(j));
            default -> false;
        };
    }
}
