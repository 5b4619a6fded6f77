package org.stancewire.analysis.reference;

import java.util.List;
import org.stancewire.analysis.entity.Gender;
import org.stancewire.analysis.reference.Pronoun.Role;

/// Tells in a language whose things have a gender too whether a pronoun means a person.
final class Animacy {
    /// How many tokens before a name may be its title.
    private static final int TITLE = 4;

    private final List<Line> lines;
    private final Names names;

    Animacy(List<Line> lines, Names names) {
        this.lines = lines;
        this.names = names;
    }

    /// Whether the pronoun at token `t` of sentence `s` means the figure of sentence `at`: it
    /// speaks, or the figure is whom its sentence is about and of known gender.
    boolean isPerson(Pronoun pronoun, Figure figure, int at, int s, int t) {
        if (Speaking.isSpeaking(lines.get(s), t)) {
            return true;
        }
        String entity = figure.entity();
        if (entity == null || names.gender(entity) == Gender.UNKNOWN) {
            return false;
        }
        if (pronoun.role() == Role.RECIPIENT) {
            return true;
        }
        if (at != s && hasOrganization(lines.get(s), t)) {
            return false;
        }
        Line there = lines.get(at);
        int end = at == s ? t : there.size();
        if (!hasThing(there, figure.to(), end) && !hasThingBetween(at, s)) {
            return true;
        }
        // What stands close before a name is part of its title: "the president of France, X".
        boolean first = !hasThing(there, 0, figure.from() - TITLE);
        return first && figure.acts() && pronoun.role() == Role.SUBJECT;
    }

    private boolean hasThingBetween(int from, int to) {
        for (int l = from + 1; l < to; l++) {
            if (hasThing(lines.get(l), 0, lines.get(l).size())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOrganization(Line line, int end) {
        for (int i = 0; i < end; i++) {
            if (names.isOrganization(line.mention(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasThing(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (names.isThing(line.mention(i))) {
                return true;
            }
        }
        return false;
    }
}
