package org.stancewire.analysis.reference;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.reference.Words.Group;

/// English titles: "the Russian president", "Germany's foreign minister", "Secretary of State".
final class EnglishTitles implements TitleReader {
    private static final int LONGEST = 7;

    @Override
    public @Nullable Title read(Line line, int from, Names names) {
        int at = from;
        boolean definite = line.lower(at).equals("the");
        if (definite || line.lower(at).equals("a") || line.lower(at).equals("an")) {
            at++;
        }
        Set<String> items = new TreeSet<>();
        Set<String> strict = new TreeSet<>();
        while (at < line.size() && at < from + LONGEST) {
            int m = line.mention(at);
            if (names.isThing(m)) {
                addThing(items, names, m);
                at = line.mentionEnd(at);
                if (line.lower(at).equals("'s") || line.lower(at).equals("’s")) {
                    definite = true;
                    at++;
                }
            } else if (m != Line.NONE) {
                return null;
            } else if (line.is(at, Group.OFFICE) && !isModifier(line, at)) {
                return withComplement(line, from, at, items, strict, definite, names);
            } else if (line.is(at, Group.STRICT) || line.is(at, Group.OFFICE)) {
                strict.add(line.lower(at++));
            } else if (line.is(at, Group.PART)) {
                items.add(spelled(line.lower(at++)));
            } else if (line.lower(at).equals("-") && at > from) {
                at++;
            } else {
                String country =
                        line.isCapitalized(at) ? names.countryOfAdjective(line.lower(at)) : null;
                if (country == null) {
                    return null;
                }
                items.add(country);
                at++;
            }
        }
        return null;
    }

    /// "attorney" of "attorney general".
    private static boolean isModifier(Line line, int at) {
        return line.is(at + 1, Group.OFFICE) && line.mention(at + 1) == Line.NONE;
    }

    private static void addThing(Set<String> items, Names names, int m) {
        String id = names.mention(m).entity();
        if (id != null) {
            items.add(id);
            String country = names.countryOf(id);
            if (country != null) {
                items.add(country);
            }
        }
    }

    private static @Nullable Title withComplement(
            Line line,
            int from,
            int head,
            Set<String> items,
            Set<String> strict,
            boolean definite,
            Names names) {
        int to = head + 1;
        if (line.lower(to).equals("of") || line.lower(to).equals("for")) {
            int at = line.lower(to + 1).equals("the") ? to + 2 : to + 1;
            if (names.isThing(line.mention(at))) {
                addThing(items, names, line.mention(at));
                to = line.mentionEnd(at);
            } else if (line.is(at, Group.PART)) {
                while (line.is(at, Group.PART)) {
                    items.add(spelled(line.lower(at++)));
                }
                to = at;
            } else {
                return null;
            }
        }
        return new Title(from, to, line.lower(head), items, strict, definite);
    }

    private static String spelled(String word) {
        return switch (word) {
            case "defense" -> "defence";
            case "labor" -> "labour";
            default -> word;
        };
    }

    @Override
    public boolean refers(Line line, Title title, Names names) {
        if (!title.definite()) {
            return false;
        }
        int before = title.from() - 1;
        int last = title.to() - 1;
        boolean becomes = line.is(before, Group.BE);
        boolean named =
                names.isPerson(line.mention(title.to())) || names.isPerson(line.mention(before));
        boolean apposed =
                line.lower(before).equals(",")
                        && (names.isPerson(line.mention(before - 1))
                                || line.word(before - 1).is(Group.OFFICE));
        boolean goesOn =
                line.lower(title.to()).equals("-")
                        || line.lower(title.to()).equals("of")
                        || line.isCapitalized(title.to()) && line.mention(last) == Line.NONE;
        boolean precedesName =
                line.lower(title.to()).equals(",") && names.isPerson(line.mention(title.to() + 1));
        return !becomes && !named && !apposed && !goesOn && !precedesName;
    }
}
