package org.stancewire.analysis.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.reference.Words.Group;

/// Who of a text was introduced with which title, and who is meant by a title without a name.
final class Titles {
    private final TitleReader reader;
    private final Names names;
    private final List<Introduced> introduced = new ArrayList<>();
    private final List<Map<Integer, Title>> references = new ArrayList<>();

    /// Somebody who has a title beside the name.
    ///
    /// @param line the place of the sentence
    private record Introduced(Title title, String entity, int mention, int line) {}

    /// Whom a title means.
    record Holder(String entity, int mention) {}

    /// Reads a whole text.
    Titles(TitleReader reader, Names names, List<Line> lines) {
        this.reader = reader;
        this.names = names;
        for (int s = 0; s < lines.size(); s++) {
            references.add(Map.of());
            read(lines.get(s), s);
        }
    }

    private void read(Line line, int s) {
        int at = 0;
        while (at < line.size()) {
            Title title = mayBegin(line, at) ? reader.read(line, at, names) : null;
            if (title == null) {
                at++;
                continue;
            }
            int named = title.to();
            int before = title.from() - 2;
            if (names.isPerson(line.mention(named))) {
                introduce(title, line.mention(named), s);
            } else if (isApposed(line, title)) {
                introduce(title, line.mention(before), s);
            } else if (reader.refers(line, title, names)) {
                if (references.get(s).isEmpty()) {
                    references.set(s, new HashMap<>());
                }
                references.get(s).put(title.from(), title);
            }
            at = title.to();
        }
    }

    private boolean mayBegin(Line line, int at) {
        int m = line.mention(at);
        if (m != Line.NONE) {
            return names.isThing(m) && line.mention(at - 1) != m;
        }
        if (line.lower(at).length() == 3 && line.lower(at).equals("the")) {
            return true;
        }
        return line.is(at, Group.OFFICE)
                || line.is(at, Group.STRICT)
                || line.is(at, Group.PART)
                || mayBeAdjective(line, at) && names.countryOfAdjective(line.lower(at)) != null;
    }

    /// Spares the look-up: in English they have a capital, in Russian an «ск» or «цк».
    private static boolean mayBeAdjective(Line line, int at) {
        return line.isCapitalized(at) || line.lower(at).indexOf('к') > 0;
    }

    /// "Vladimir Putin, the Russian president, …"
    private boolean isApposed(Line line, Title title) {
        String next = line.lower(title.to());
        return line.lower(title.from() - 1).equals(",")
                && names.isPerson(line.mention(title.from() - 2))
                && (next.isEmpty() || ",.;)".contains(next));
    }

    private void introduce(Title title, int m, int s) {
        String entity = names.mention(m).entity();
        if (entity != null) {
            introduced.add(new Introduced(title, entity, m, s));
        }
    }

    /// The title without a name that begins at a token, or null.
    @Nullable Title at(int s, int token) {
        return references.get(s).get(token);
    }

    /// Who is meant by a title in sentence `s`: the one person introduced with it, before where it
    /// does not say whose; null where none or several are.
    @Nullable Holder holder(Title title, int s) {
        Holder only = null;
        for (Introduced one : introduced) {
            boolean known = one.line() <= s || !title.items().isEmpty();
            if (known && title.fits(one.title())) {
                if (only != null && !only.entity().equals(one.entity())) {
                    return null;
                }
                if (only == null || one.line() <= s) {
                    only = new Holder(one.entity(), one.mention());
                }
            }
        }
        return only;
    }
}
