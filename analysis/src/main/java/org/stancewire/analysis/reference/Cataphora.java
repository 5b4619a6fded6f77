package org.stancewire.analysis.reference;

import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.reference.Pronoun.Role;
import org.stancewire.analysis.reference.Words.Group;

/// Pronouns before the name that they stand for: "In his speech, X said".
final class Cataphora {
    private final Names names;

    Cataphora(Names names) {
        this.names = names;
    }

    /// The one who is named just behind the comma, or null.
    @Nullable Antecedent of(Pronoun pronoun, Line line, int t) {
        if (!line.is(0, Group.FRONT) || pronoun.role() == Role.OBJECT) {
            return null;
        }
        int comma = 0;
        while (comma < line.size() && !line.lower(comma).equals(",")) {
            comma++;
        }
        for (int i = comma + 1; comma > t && i < line.size() && i <= comma + 5; i++) {
            int m = line.mention(i);
            String entity = m == Line.NONE ? null : names.mention(m).entity();
            if (names.isPerson(m) && entity != null) {
                boolean fits =
                        names.gender(entity).fits(pronoun.gender())
                                && line.quote(i) == line.quote(t)
                                && !line.isPossessive(line.mentionEnd(i));
                return fits ? new Antecedent(entity, m, 0.75, "named after the comma") : null;
            }
        }
        return null;
    }
}
