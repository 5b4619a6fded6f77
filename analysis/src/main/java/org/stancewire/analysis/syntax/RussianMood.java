package org.stancewire.analysis.syntax;

import java.util.Set;
import org.stancewire.analysis.syntax.Control.Kind;

/// Whether a Russian predicate is denied, or only supposed.
final class RussianMood {
    private static final Set<String> CONDITIONS = Set.of("если", "ли", "чтобы");

    private final Parse parse;
    private final Control control;

    RussianMood(Parse parse, Control control) {
        this.parse = parse;
        this.control = control;
    }

    boolean isNegated(int i) {
        int at = i - 1;
        while (parse.is(at, WordClass.ADVERB) || parse.is(at, WordClass.AUXILIARY)) {
            at--;
        }
        return parse.lower(at).equals("не") || parse.lower(at).equals("нельзя");
    }

    boolean isConditional(int i) {
        for (int j = i - 1; j >= 0 && !parse.is(j, WordClass.STOP); j--) {
            if (CONDITIONS.contains(parse.lower(j))) {
                return true;
            }
            if (parse.is(j, WordClass.COMMA)) {
                break;
            }
        }
        return isDoubted(i)
                || parse.lower(i + 1).equals("бы")
                || parse.lower(i + 1).equals("ли")
                || parse.lower(i - 1).equals("бы");
    }

    /// "опасается, что …", "нельзя сказать, что …": what follows is not said to be so.
    private boolean isDoubted(int i) {
        int that = i - 1;
        while (that > 0 && !parse.lower(that).equals("что")) {
            if (parse.is(that, WordClass.COMMA) || parse.is(that, WordClass.STOP)) {
                return false;
            }
            that--;
        }
        for (int j = that - 2; j >= 0 && j > that - 6 && parse.is(that - 1, WordClass.COMMA); j--) {
            if (parse.is(j, WordClass.COMMA) || parse.is(j, WordClass.STOP)) {
                return false;
            }
            if (control.hasStemOf(Kind.DOUBT, parse.lower(j))) {
                return true;
            }
        }
        return false;
    }
}
