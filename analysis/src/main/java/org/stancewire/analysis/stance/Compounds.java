package org.stancewire.analysis.stance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.stance.Frame.Kind;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;

/// English compounds with a name in front: "UN-backed GNA", "NATO-led campaign".
final class Compounds {
    static final Frame BACKED = Frame.of(Kind.NOUN, Polarity.FAVOR, Basis.REPORTED, "", "-backed");

    private static final Set<String> BACKING =
            Set.of("backed", "supported", "recognised", "recognized", "funded", "financed");
    private static final Set<String> ACTING = Set.of("led", "based", "run", "controlled", "held");

    private static final Frame PRO =
            Frame.of(Kind.NOUN, Polarity.FAVOR, Basis.REPORTED, "", "pro-");
    private static final Frame ANTI =
            Frame.of(Kind.NOUN, Polarity.AGAINST, Basis.REPORTED, "", "anti-");

    private Compounds() {}

    /// For or against the name that begins at `i`, or null: "pro-X", "anti-X".
    static @Nullable Frame side(Parse parse, int i) {
        return parse.is(i - 1, WordClass.HYPHEN)
                ? switch (parse.lower(i - 2)) {
                    case "pro" -> PRO;
                    case "anti" -> ANTI;
                    default -> null;
                }
                : null;
    }

    /// Whether the token at `i` says of the name before its hyphen that it backs what follows.
    static boolean isBacked(Parse parse, int i) {
        return parse.is(i - 1, WordClass.HYPHEN) && BACKING.contains(parse.lower(i));
    }

    /// Whether what is compounded with the name before the hyphen at `i` acts for it.
    static boolean actsForName(Parse parse, int i) {
        return parse.is(i, WordClass.HYPHEN) && ACTING.contains(parse.lower(i + 1));
    }
}
