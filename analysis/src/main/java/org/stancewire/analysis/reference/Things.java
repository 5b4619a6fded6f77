package org.stancewire.analysis.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.reference.Words.Group;

/// Which organisation or place "it" and "its" mean, in the two places where nothing else can be
/// meant: "NATO said it would …" and "Russia has withdrawn its …".
final class Things {
    private static final int REACH = 10;
    private static final Set<String> OTHERS =
            Set.of(
                    "a", "an", "the", "this", "that", "these", "those", "another", "each", "every",
                    "one", "which", "who", "and");
    private static final Set<String> AUXILIARIES =
            Set.of("has", "had", "would", "will", "may", "might", "could", "should", "must");
    private static final Set<String> IMPERSONAL =
            Set.of(
                    "be",
                    "been",
                    "is",
                    "was",
                    "'s",
                    "’s",
                    "seems",
                    "seemed",
                    "appears",
                    "appeared",
                    "takes",
                    "took",
                    "take",
                    "taken",
                    "remains",
                    "became",
                    "become");

    private final Names names;

    Things(Names names) {
        this.names = names;
    }

    /// What the pronoun at a token means, or null where that is not clear.
    @Nullable Antecedent of(Line line, int t) {
        boolean owner = line.lower(t).equals("its");
        if (!owner && !line.lower(t).equals("it")) {
            return null;
        }
        int m =
                line.mention(0) == Line.NONE && line.lower(0).equals("the")
                        ? line.mention(1)
                        : line.mention(0);
        int from = line.mention(0) == m ? 0 : 1;
        if (!names.isThing(m) || line.quote(t) != line.quote(from)) {
            return null;
        }
        int end = line.mentionEnd(from);
        boolean clear = owner ? isAlone(line, end, t) : isSpeech(line, end, t);
        String entity = names.mention(m).entity();
        return clear && entity != null
                ? new Antecedent(entity, m, 0.85, "the subject, with nothing between")
                : null;
    }

    /// Whether a verb and no other noun phrase stands between the subject and "its".
    private static boolean isAlone(Line line, int end, int t) {
        if (t == end || t > end + REACH) {
            return false;
        }
        for (int i = end; i < t; i++) {
            if (line.mention(i) != Line.NONE
                    || OTHERS.contains(line.lower(i))
                    || line.isCapitalized(i)
                    || !Character.isLetter(line.lower(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /// Whether only a verb of speaking stands between the subject and an "it" that is somebody.
    private static boolean isSpeech(Line line, int end, int t) {
        int at = end;
        while (at < end + 2 && !line.is(at, Group.SPEAK)) {
            at++;
        }
        int it = line.lower(at + 1).equals("that") ? at + 2 : at + 1;
        String next = line.lower(t + 1);
        boolean impersonal =
                IMPERSONAL.contains(next)
                        || AUXILIARIES.contains(next) && IMPERSONAL.contains(line.lower(t + 2));
        return line.is(at, Group.SPEAK) && it == t && !impersonal;
    }
}
