package org.stancewire.analysis.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.Gender;
import org.stancewire.analysis.reference.Pronoun.Role;
import org.stancewire.analysis.reference.Words.Group;

/// Looks back from a pronoun for the one person whom it can mean: the nearest sentence that has
/// people who agree in gender decides, and it must have only one. What stands in quotation marks
/// and what stands outside do not refer to each other: the words "he" and "she" of a quote hardly
/// ever mean its speaker, and a speaker's name stands outside.
///
/// Agreement, the nearest sentence and the rule that an object is not the subject of its own clause
/// are those of Lappin & Leass, "An algorithm for pronominal anaphora resolution", Computational
/// Linguistics 20(4), 1994, used not to rank but to refuse.
final class Antecedents {
    /// How many sentences back, not counting those of a quote, a person may have been named last.
    private static final int REACH = 3;

    /// How many tokens before a name may be its title.
    private static final int TITLE = 4;

    private final List<Line> lines;
    private final Names names;
    private final boolean grammatical;

    /// @param grammatical whether things have a gender too, so that "he" may be one
    Antecedents(List<Line> lines, Names names, boolean grammatical) {
        this.lines = lines;
        this.names = names;
        this.grammatical = grammatical;
    }

    /// Whom a pronoun means.
    ///
    /// @param mention the place of the name in the list of mentions
    record Found(String entity, int mention, double confidence, String reason) {}

    /// Whom the pronoun at a token means, or null where that is not clear.
    @Nullable Found of(Pronoun pronoun, int s, int t) {
        Line line = lines.get(s);
        List<Figure> here = fitting(line, pronoun, t, line.quote(t));
        if (pronoun.role() == Role.OBJECT || pronoun.role() == Role.RECIPIENT) {
            here = withoutSubject(line, here, t);
        }
        if (!here.isEmpty()) {
            Figure speaker = speaker(line, here, t);
            return speaker != null
                    ? found(speaker, 0.95, "who says so")
                    : only(pronoun, here, s, s, t, 0.92, "the only one in this sentence");
        }
        Found before = before(pronoun, s, t);
        Found after = grammatical ? null : after(pronoun, line, t);
        if (after == null || before != null && before.entity().equals(after.entity())) {
            return before;
        }
        return before == null ? after : null;
    }

    private @Nullable Found before(Pronoun pronoun, int s, int t) {
        Line line = lines.get(s);
        int passed = 0;
        for (int l = s - 1; l >= 0 && passed < REACH; l--) {
            Line earlier = lines.get(l);
            if (earlier.isTitle() != line.isTitle()) {
                return null;
            }
            if (line.quote(t) == Line.NONE && earlier.isQuoted()) {
                continue;
            }
            passed++;
            List<Figure> there = fitting(earlier, pronoun, earlier.size(), line.quote(t));
            if (!there.isEmpty()) {
                double sure = passed == 1 ? 0.92 : 0.8;
                return only(pronoun, there, l, s, t, sure, "the only one named before");
            }
        }
        return null;
    }

    private static List<Figure> fitting(Line line, Pronoun pronoun, int end, int quote) {
        List<Figure> fitting = new ArrayList<>();
        for (Figure figure : line.figures()) {
            if (figure.to() <= end
                    && figure.gender().fits(pronoun.gender())
                    && figure.quote() == quote) {
                fitting.add(figure);
            }
        }
        return fitting;
    }

    private @Nullable Found only(
            Pronoun pronoun, List<Figure> figures, int at, int s, int t, double sure, String why) {
        if (isOne(figures)) {
            Figure last = figures.getLast();
            boolean person = !grammatical || isPerson(pronoun, last, at, s, t);
            return person ? found(last, sure, why) : null;
        }
        if (pronoun.role() != Role.SUBJECT) {
            return null;
        }
        Figure goesOn = goesOn(pronoun, lines.get(at), figures);
        if (goesOn != null) {
            return found(goesOn, 0.8, "the sentence goes on about him");
        }
        if (!isSpeaking(lines.get(s), t)) {
            return null;
        }
        List<Figure> speaking = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.acts() && isSpeaker(lines.get(at), figure)) {
                speaking.add(figure);
            }
        }
        if (isOne(speaking)) {
            return found(speaking.getLast(), 0.8, "who spoke before");
        }
        List<Figure> acting = new ArrayList<>(figures);
        acting.removeIf(figure -> figure.entity() == null && !figure.acts());
        return isOne(acting) ? found(acting.getLast(), 0.8, "the only one who acts") : null;
    }

    /// "He bit off X's ear, and later he …": the one whom the same pronoun meant just before, where
    /// all others only own something.
    private static @Nullable Figure goesOn(Pronoun pronoun, Line line, List<Figure> figures) {
        Figure same = null;
        for (Figure figure : figures) {
            Pronoun before = pronounAt(line, figure);
            if (before != null && before.equals(pronoun)) {
                same = figure;
            } else if (!line.lower(figure.to()).matches("['’]s") && before == null) {
                return null;
            }
        }
        if (same != null) {
            for (Figure figure : figures) {
                boolean other = !Objects.equals(figure.entity(), same.entity());
                if (other && pronounAt(line, figure) != null) {
                    return null;
                }
            }
        }
        return same;
    }

    private static @Nullable Pronoun pronounAt(Line line, Figure figure) {
        return figure.to() == figure.from() + 1 ? Pronoun.english(line, figure.from()) : null;
    }

    private static boolean isOne(List<Figure> figures) {
        Set<@Nullable String> all = new HashSet<>();
        figures.forEach(figure -> all.add(figure.entity()));
        return all.size() == 1;
    }

    private static boolean isSpeaking(Line line, int t) {
        return line.is(t + 1, Group.SPEAK)
                || line.is(t + 2, Group.SPEAK)
                || line.is(t - 1, Group.SPEAK)
                || line.is(t + 1, Group.SAYING);
    }

    private static boolean isSpeaker(Line line, Figure figure) {
        for (int i = figure.to(); i < figure.to() + 3; i++) {
            if (line.is(i, Group.SPEAK)) {
                return true;
            }
        }
        int before = figure.from() - 1;
        return line.is(before, Group.SPEAK)
                || line.is(before, Group.OFFICE) && line.is(before - 1, Group.SPEAK);
    }

    private static @Nullable Found found(Figure figure, double sure, String why) {
        String entity = figure.entity();
        return entity == null ? null : new Found(entity, figure.mention(), sure, why);
    }

    /// Whether a pronoun that agrees with things too means a person: one who speaks, or one whom
    /// the sentence is about and whose gender is known.
    private boolean isPerson(Pronoun pronoun, Figure figure, int at, int s, int t) {
        if (isSpeaking(lines.get(s), t)) {
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

    /// "X praised him": not X. The last one before the object, unless another clause began since.
    private static List<Figure> withoutSubject(Line line, List<Figure> figures, int t) {
        Figure subject = null;
        for (Figure figure : figures) {
            subject = figure.acts() ? figure : subject;
        }
        if (subject == null) {
            return figures;
        }
        for (int i = subject.to(); i < t; i++) {
            if (line.is(i, Group.BREAK)) {
                return figures;
            }
        }
        List<Figure> others = new ArrayList<>();
        for (Figure figure : figures) {
            String entity = figure.entity();
            if (entity == null ? figure != subject : !entity.equals(subject.entity())) {
                others.add(figure);
            }
        }
        return others;
    }

    /// "X said that he": whoever stands before the last verb of speaking, if nobody stands between.
    private static @Nullable Figure speaker(Line line, List<Figure> figures, int t) {
        Figure last = figures.getLast();
        for (int i = last.to(); last.acts() && i < t && i <= last.to() + 3; i++) {
            if (line.is(i, Group.SPEAK)) {
                return last;
            }
        }
        return null;
    }

    /// "In his speech, X said": the one who is named after the comma.
    private @Nullable Found after(Pronoun pronoun, Line line, int t) {
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
                                && !line.lower(line.mentionEnd(i)).matches("['’]s");
                return fits ? new Found(entity, m, 0.75, "named after the comma") : null;
            }
        }
        return null;
    }
}
