package org.stancewire.analysis.reference;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.reference.Words.Group;

/// Russian titles: «российский президент», «глава МИД», «министр обороны США».
final class RussianTitles implements TitleReader {
    private static final int LONGEST = 6;

    /// An adjective, which brings in somebody new.
    private static final Pattern DESCRIBED =
            Pattern.compile(
                    ".*(ый|ий|ой|ого|его|ому|ему|ым|им|ом|ая|яя|ую|юю|ые|ие|ых|их|ыми|ими)");

    private static final Pattern GOES_ON =
            Pattern.compile(".*(л|ла|ет|ит|лся|лась|ется)|[.,!?»\"”:;–—-]");

    @Override
    public @Nullable Title read(Line line, int from, Names names) {
        Set<String> items = new TreeSet<>();
        Set<String> strict = new TreeSet<>();
        int at = from;
        boolean definite = false;
        while (at < from + LONGEST && line.mention(at) == Line.NONE) {
            if (line.is(at, Group.OFFICE) && !line.lower(at + 1).equals("-")) {
                return withComplement(line, from, at, items, strict, definite, names);
            }
            if (line.is(at, Group.OFFICE) && line.is(at + 2, Group.OFFICE)) {
                return withComplement(line, from, at + 2, items, strict, definite, names);
            }
            if (line.is(at, Group.STRICT)) {
                strict.add(stem(line.lower(at++)));
            } else if (line.lower(at).equals("-") && at > from) {
                at++;
            } else {
                String country = names.countryOfAdjective(line.lower(at));
                if (country == null) {
                    return null;
                }
                definite = true;
                items.add(country);
                at++;
            }
        }
        return null;
    }

    private static String stem(String word) {
        return word.length() > 6 ? word.substring(0, 6) : word;
    }

    private static Title withComplement(
            Line line,
            int from,
            int head,
            Set<String> items,
            Set<String> strict,
            boolean definite,
            Names names) {
        String noun = line.word(head).lemma();
        boolean premier = head >= 2 && head > from && line.word(head - 2).lemma().equals("премьер");
        boolean whose = definite;
        int at = head + 1;
        while (at < line.size()) {
            int m = line.mention(at);
            if (names.isThing(m)) {
                addThing(line, items, names, at);
                at = line.mentionEnd(at);
                whose = true;
            } else if (m == Line.NONE && line.is(at, Group.PART)) {
                items.add(line.lower(at++));
                whose = true;
            } else {
                break;
            }
        }
        return ofSameOffice(new Title(from, at, premier ? "премьер" : noun, items, strict, whose));
    }

    /// «глава МИД» is «министр иностранных дел», «глава правительства» is «премьер».
    private static Title ofSameOffice(Title title) {
        if (!title.head().equals("глава")) {
            return title;
        }
        Set<String> items = new TreeSet<>(title.items());
        String head = title.head();
        if (items.remove("мид")) {
            items.addAll(Set.of("иностранных", "дел"));
            head = "министр";
        } else if (items.remove("минобороны")) {
            items.add("обороны");
            head = "министр";
        } else if (items.remove("минфин") || items.remove("минфина")) {
            items.add("финансов");
            head = "министр";
        } else if (items.remove("мвд")) {
            items.addAll(Set.of("внутренних", "дел"));
            head = "министр";
        } else if (items.remove("правительства")) {
            head = "премьер";
        } else if (items.remove("государства")) {
            head = "президент";
        }
        return new Title(title.from(), title.to(), head, items, title.strict(), title.definite());
    }

    private static void addThing(Line line, Set<String> items, Names names, int at) {
        int m = line.mention(at);
        String id = names.mention(m).entity();
        String first = line.lower(at);
        boolean organ = line.is(at, Group.PART) || first.startsWith("мин");
        String country = id == null ? null : names.countryOf(id);
        if (organ) {
            items.add(first.toLowerCase(Locale.ROOT));
        } else if (id != null) {
            items.add(id);
        }
        // Of which country a bare «МИД» is, the linker only supposes.
        if (country != null && (!organ || line.mentionEnd(at) > at + 1)) {
            items.add(country);
        }
    }

    @Override
    public boolean refers(Line line, Title title, Names names) {
        int before = title.from() - 1;
        boolean named =
                names.isPerson(line.mention(title.to())) || names.isPerson(line.mention(before));
        boolean apposed =
                line.lower(before).equals(",") && names.isPerson(line.mention(before - 1));
        boolean wanted = line.is(before, Group.NOT_BEFORE);
        if (named || apposed || wanted || line.isCapitalized(title.to())) {
            return false;
        }
        String next = line.lower(title.to());
        if (!title.definite() && line.is(title.to() - 1, Group.CALLING)) {
            return !DESCRIBED.matcher(line.lower(before)).matches();
        }
        if (!title.definite()) {
            boolean nominative = line.lower(title.to() - 1).equals(title.head());
            boolean goesOn =
                    line.word(title.to()).is(Group.FOLLOW)
                            || line.is(title.to(), Group.SPEAK)
                            || GOES_ON.matcher(next).matches();
            return nominative && goesOn;
        }
        return !next.equals("-");
    }
}
