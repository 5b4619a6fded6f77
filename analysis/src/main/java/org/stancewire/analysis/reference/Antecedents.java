package org.stancewire.analysis.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private final List<Line> lines;
    private final Animacy animacy;
    private final Cataphora cataphora;
    private final boolean grammatical;

    /// @param grammatical whether things have a gender too, so that "he" may be one
    Antecedents(List<Line> lines, Names names, boolean grammatical) {
        this.lines = lines;
        this.animacy = new Animacy(lines, names);
        this.cataphora = new Cataphora(names);
        this.grammatical = grammatical;
    }

    /// Whom the pronoun at a token means, or null where that is not clear.
    @Nullable Antecedent of(Pronoun pronoun, int s, int t) {
        Line line = lines.get(s);
        List<Figure> here = fitting(line, pronoun, t, line.quote(t));
        if (pronoun.role() == Role.OBJECT || pronoun.role() == Role.RECIPIENT) {
            here = withoutSubject(line, here, t);
        }
        if (!here.isEmpty()) {
            Figure speaker = Speaking.speaker(line, here, t);
            return speaker != null
                    ? found(speaker, 0.95, "who says so")
                    : only(pronoun, here, s, s, t, 0.92, "the only one in this sentence");
        }
        Antecedent before = before(pronoun, s, t);
        Antecedent after = grammatical ? null : cataphora.of(pronoun, line, t);
        if (after == null || before != null && before.entity().equals(after.entity())) {
            return before;
        }
        return before == null ? after : null;
    }

    private @Nullable Antecedent before(Pronoun pronoun, int s, int t) {
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

    private @Nullable Antecedent only(
            Pronoun pronoun, List<Figure> figures, int at, int s, int t, double sure, String why) {
        if (isOne(figures)) {
            Figure last = figures.getLast();
            boolean person = !grammatical || animacy.isPerson(pronoun, last, at, s, t);
            return person ? found(last, sure, why) : null;
        }
        if (pronoun.role() != Role.SUBJECT) {
            return null;
        }
        Figure goesOn = goesOn(pronoun, lines.get(at), figures);
        if (goesOn != null) {
            return found(goesOn, 0.8, "the sentence goes on about him");
        }
        if (!Speaking.isSpeaking(lines.get(s), t)) {
            return null;
        }
        List<Figure> speaking = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.acts() && Speaking.isSpeaker(lines.get(at), figure)) {
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
            } else if (!line.isPossessive(figure.to()) && before == null) {
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

    private static @Nullable Antecedent found(Figure figure, double sure, String why) {
        String entity = figure.entity();
        return entity == null ? null : new Antecedent(entity, figure.mention(), sure, why);
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
}
