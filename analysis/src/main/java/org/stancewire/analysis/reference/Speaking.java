package org.stancewire.analysis.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.reference.Words.Group;

/// Who of a sentence speaks, by the verbs of speaking beside them.
final class Speaking {
    /// How far behind a name its verb of speaking may stand, in tokens.
    private static final int REACH = 3;

    private Speaking() {}

    /// Whether the pronoun at a token speaks.
    static boolean isSpeaking(Line line, int t) {
        return line.is(t + 1, Group.SPEAK)
                || line.is(t + 2, Group.SPEAK)
                || line.is(t - 1, Group.SPEAK)
                || line.is(t + 1, Group.SAYING);
    }

    static boolean isSpeaker(Line line, Figure figure) {
        for (int i = figure.to(); i < figure.to() + REACH; i++) {
            if (line.is(i, Group.SPEAK)) {
                return true;
            }
        }
        int before = figure.from() - 1;
        return line.is(before, Group.SPEAK)
                || line.is(before, Group.OFFICE) && line.is(before - 1, Group.SPEAK);
    }

    /// "X said that he": whoever stands before the last verb of speaking, if nobody stands between.
    static @Nullable Figure speaker(Line line, List<Figure> figures, int t) {
        Figure last = figures.getLast();
        for (int i = last.to(); last.acts() && i < t && i <= last.to() + REACH; i++) {
            if (line.is(i, Group.SPEAK)) {
                return last;
            }
        }
        return null;
    }
}
