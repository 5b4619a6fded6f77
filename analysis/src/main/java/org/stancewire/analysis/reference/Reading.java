package org.stancewire.analysis.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.Gender;
import org.stancewire.analysis.reference.ReferenceResolver.Language;
import org.stancewire.analysis.reference.Words.Group;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Reference;

/// Goes through one text from its start and notes who refers to whom.
final class Reading {
    private static final String MODEL = "references-1";
    private static final Set<String> OWNERS = Set.of("'s", "’s", "his", "her", "его", "её", "ее");

    private final Language language;
    private final Names names;
    private final List<Line> lines;
    private final Titles titles;
    private final Antecedents antecedents;
    private final Things things;
    private final List<Reference> found = new ArrayList<>();

    Reading(Language language, Names names, List<Line> lines) {
        this.language = language;
        this.names = names;
        this.lines = lines;
        this.titles = new Titles(language.titles(), names, lines);
        this.things = new Things(names);
        this.antecedents = new Antecedents(lines, names, language.grammatical());
    }

    List<Reference> references() {
        for (int s = 0; s < lines.size(); s++) {
            Line line = lines.get(s);
            int t = 0;
            while (t < line.size()) {
                t = read(line, s, t);
            }
        }
        return List.copyOf(found);
    }

    /// Reads what begins at a token and gives the token after it.
    private int read(Line line, int s, int t) {
        int m = line.mention(t);
        if (names.isPerson(m)) {
            int end = line.mentionEnd(t);
            meet(line, t, end, m);
            return end;
        }
        Title title = titles.at(s, t);
        if (title != null) {
            Titles.Holder holder = titles.holder(title, s);
            if (holder != null) {
                boolean called = language.words().word(title.head()).is(Group.CALLING);
                refer(
                        line,
                        t,
                        title.to(),
                        called ? Reference.Kind.NOMINAL : Reference.Kind.TITLE,
                        holder.entity(),
                        holder.mention(),
                        title.items().isEmpty() ? 0.8 : 0.9,
                        "introduced with this title");
                return title.to();
            }
            meet(line, t, title.to(), null, Line.NONE, Gender.UNKNOWN);
            return title.to();
        }
        if (m != Line.NONE) {
            return line.mentionEnd(t);
        }
        Pronoun pronoun = language.pronouns().at(line, t);
        if (pronoun != null) {
            resolve(pronoun, line, s, t);
            return t + 1;
        }
        Antecedent thing = language.grammatical() ? null : things.of(line, t);
        if (thing != null) {
            refer(
                    line,
                    t,
                    t + 1,
                    Reference.Kind.PRONOUN,
                    thing.entity(),
                    thing.mention(),
                    thing.confidence(),
                    thing.reason());
            return t + 1;
        }
        Nominals.Named named = language.nominals().at(line, lines, s, t, names);
        if (named != null) {
            refer(
                    line,
                    t,
                    named.to(),
                    Reference.Kind.NOMINAL,
                    named.entity(),
                    named.mention(),
                    0.8,
                    named.reason());
            return named.to();
        }
        Gender gender = someone(line, t);
        if (gender != null) {
            meet(line, t, t + 1, null, Line.NONE, gender);
        }
        return t + 1;
    }

    private void meet(Line line, int from, int to, int m) {
        String entity = names.mention(m).entity();
        Gender gender = entity == null ? Gender.UNKNOWN : names.gender(entity);
        if (entity != null && gender == Gender.UNKNOWN) {
            names.learn(entity, Clues.gender(line, from, to));
            gender = names.gender(entity);
        }
        meet(line, from, to, entity, m, gender);
    }

    private void resolve(Pronoun pronoun, Line line, int s, int t) {
        Antecedent antecedent = antecedents.of(pronoun, s, t);
        if (antecedent == null) {
            meet(line, t, t + 1, null, Line.NONE, pronoun.gender());
            return;
        }
        names.learn(antecedent.entity(), pronoun.gender());
        refer(
                line,
                t,
                t + 1,
                Reference.Kind.PRONOUN,
                antecedent.entity(),
                antecedent.mention(),
                antecedent.confidence(),
                antecedent.reason());
    }

    private void refer(
            Line line,
            int from,
            int to,
            Reference.Kind kind,
            String entity,
            int mention,
            double confidence,
            String reason) {
        found.add(
                new Reference(
                        line.token(from).start(),
                        line.token(to - 1).end(),
                        kind,
                        entity,
                        mention == Line.NONE ? null : mention,
                        confidence,
                        new Provenance(MODEL, reason)));
        if (names.isPerson(mention)) {
            meet(line, from, to, entity, mention, names.gender(entity));
        }
    }

    private static void meet(
            Line line, int from, int to, @Nullable String entity, int mention, Gender gender) {
        boolean acts =
                !line.is(from - 1, Group.PREPOSITION)
                        && !OWNERS.contains(line.lower(to))
                        && !OWNERS.contains(line.lower(from));
        line.figures().add(new Figure(from, to, entity, mention, gender, acts, line.quote(from)));
    }

    /// The gender of somebody without a name whom the noun at a token brings in, or null.
    private @Nullable Gender someone(Line line, int t) {
        boolean man = line.is(t, Group.MAN);
        boolean woman = line.is(t, Group.WOMAN);
        if (!man && !woman && !line.is(t, Group.HUMAN)) {
            return null;
        }
        // "running for president" brings in nobody.
        boolean nobody = !language.grammatical() && line.is(t - 1, Group.PREPOSITION);
        return nobody || Clues.isSameAsNamed(line, t, names)
                ? null
                : man == woman ? Gender.UNKNOWN : man ? Gender.MALE : Gender.FEMALE;
    }
}
