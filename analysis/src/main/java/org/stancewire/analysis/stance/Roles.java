package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.stance.Filler.Path;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Quote;

/// Whom a phrase names, as holder or as target.
final class Roles {
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "я", "мы", "me", "us", "нас", "меня", "нам", "мне");

    private final Scene scene;
    private final Groups groups;
    private final Frames frames;
    private final Map<String, String> demonyms;

    Roles(Scene scene, Groups groups, Frames frames, Map<String, String> demonyms) {
        this.frames = frames;
        this.scene = scene;
        this.groups = groups;
        this.demonyms = demonyms;
    }

    List<Filler> holders(int s, List<Phrase> phrases) {
        List<Filler> all = new ArrayList<>();
        for (Phrase phrase : phrases) {
            for (Filler filler : fillers(s, phrase, true)) {
                switch (filler.path()) {
                    case HEAD, PRONOUN, SPEAKER -> all.add(filler);
                    case OWNER, MODIFIER, OF, BESIDE, PLACE, DEMONYM -> {
                        Path part = partOf(s, phrase, filler);
                        if (part != null) {
                            all.add(
                                    new Filler(
                                            filler.actor(), part, filler.first(), filler.last()));
                        }
                    }
                    case GROUP, MEMBER, OTHER, COMPOUND -> {}
                }
            }
        }
        return all;
    }

    /// How those whom the phrase names belong to the name in it, or null where they do not.
    private @Nullable Path partOf(int s, Phrase phrase, Filler filler) {
        String noun = scene.parse(s).lower(phrase.head());
        if (groups.actsFor(noun, type(filler))) {
            return Path.GROUP;
        }
        boolean mayBeAdjective =
                filler.path() == Path.MODIFIER
                        && (type(filler) == null
                                || demonyms.containsKey(scene.parse(s).lower(filler.first())));
        return mayBeAdjective && groups.isMember(noun) ? Path.MEMBER : null;
    }

    List<Filler> targets(int s, List<Phrase> phrases) {
        List<Filler> all = new ArrayList<>();
        for (Phrase phrase : phrases) {
            List<Filler> fillers = fillers(s, phrase, false);
            boolean named = fillers.stream().anyMatch(f -> f.path() == Path.HEAD);
            boolean turned = frames.isHostileNoun(scene.parse(s).lower(phrase.head()));
            for (Filler filler : fillers) {
                boolean isAuthor =
                        switch (filler.path()) {
                            case OWNER, MODIFIER, COMPOUND, DEMONYM -> true;
                            default -> false;
                        };
                boolean ofHostility = turned && !isAuthor;
                boolean apart = filler.path() == Path.OTHER || filler.path() == Path.PLACE;
                if (filler.path() == Path.HEAD || !apart && !named && !ofHostility) {
                    all.add(filler);
                }
            }
            if (fillers.isEmpty()) {
                apposition(s, phrase.end(), all);
            }
        }
        return all;
    }

    /// "condemned the mayor, X": the name that follows a phrase without one.
    private void apposition(int s, int comma, List<Filler> all) {
        Parse parse = scene.parse(s);
        int m = scene.mentionAt(s, comma + 1);
        if (m == Scene.NONE || !parse.is(comma, WordClass.COMMA)) {
            return;
        }
        int last = comma + 1;
        while (scene.mentionAt(s, last + 1) == m) {
            last++;
        }
        boolean closes = parse.is(last + 1, WordClass.COMMA) || parse.is(last + 1, WordClass.STOP);
        if (closes) {
            all.add(new Filler(scene.actor(m, false), Path.HEAD, comma + 1, last));
        }
    }

    private @Nullable EntityType type(Filler filler) {
        Integer m = filler.actor().mention();
        return m == null ? EntityType.LOCATION : scene.mention(m).type();
    }

    private List<Filler> fillers(int s, Phrase phrase, boolean acting) {
        Parse parse = scene.parse(s);
        if (parse.is(phrase.head(), WordClass.PRONOUN)) {
            Filler filler = pronoun(s, phrase);
            return filler == null ? List.of() : List.of(filler);
        }
        int head = phrase.head();
        Actor titled = scene.mentionAt(s, head) == Scene.NONE ? scene.referentAt(s, head) : null;
        if (titled != null) {
            return List.of(new Filler(titled, Path.HEAD, phrase.start(), phrase.end() - 1));
        }
        List<Filler> all = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int t = phrase.start(); t < phrase.end(); t++) {
            int m = scene.mentionAt(s, t);
            if (m != Scene.NONE && seen.add(m)) {
                Path path = path(s, phrase, m, t);
                boolean stands =
                        acting || path == Path.HEAD || path == Path.OWNER || path == Path.OF;
                all.add(new Filler(scene.actor(m, stands), path, t, phrase.end() - 1));
            } else if (m == Scene.NONE) {
                String country = demonyms.get(parse.lower(t));
                boolean acts = acting && groups.actsFor(parse.lower(head), EntityType.LOCATION);
                if (country != null && t < head && (acts || scene.names(country))) {
                    all.add(
                            new Filler(
                                    new Actor(country, null), Path.DEMONYM, t, phrase.end() - 1));
                }
            }
        }
        return all;
    }

    private Path path(int s, Phrase phrase, int m, int first) {
        Parse parse = scene.parse(s);
        int last = first;
        while (scene.mentionAt(s, last + 1) == m) {
            last++;
        }
        if (first <= phrase.head() && phrase.head() <= last) {
            return Path.HEAD;
        }
        WordClass next = parse.at(last + 1);
        if (last < phrase.head()) {
            return switch (next) {
                case POSSESSIVE -> Path.OWNER;
                case HYPHEN -> Compounds.actsForName(parse, last + 1) ? Path.COMPOUND : Path.OTHER;
                default -> Path.MODIFIER;
            };
        }
        if (next == WordClass.POSSESSIVE || next == WordClass.HYPHEN) {
            return Path.OTHER;
        }
        for (int t = first - 1; t > phrase.head(); t--) {
            if (parse.is(t, WordClass.PREPOSITION)) {
                boolean ends = last + 1 >= phrase.end() || !parse.is(last + 1, WordClass.NOMINAL);
                boolean isDirect = isFirstPreposition(parse, phrase, t);
                if (!ends || !isDirect) {
                    return Path.OTHER;
                }
                return switch (parse.lower(t)) {
                    case "of" -> Path.OF;
                    case "by", "from" -> Path.OWNER;
                    case "in", "at", "near", "within", "outside" -> Path.PLACE;
                    case "against",
                            "via",
                            "after",
                            "before",
                            "during",
                            "despite",
                            "until",
                            "since" ->
                            Path.OTHER;
                    default -> Path.BESIDE;
                };
            }
        }
        return Path.OF;
    }

    private static boolean isFirstPreposition(Parse parse, Phrase phrase, int preposition) {
        for (int t = phrase.head() + 1; t < preposition; t++) {
            if (parse.is(t, WordClass.PREPOSITION)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Filler pronoun(int s, Phrase phrase) {
        int t = phrase.head();
        String word = scene.parse(s).lower(t);
        Quote quote = scene.quoteAt(s, t);
        if (FIRST_PERSON.contains(word)) {
            if (quote == null || quote.speaker() == null) {
                return null;
            }
            Actor speaker = new Actor(quote.speaker(), quote.speakerMention());
            return new Filler(speaker, Path.SPEAKER, t, t);
        }
        Actor actor = scene.referentAt(s, t);
        return actor == null ? null : new Filler(actor, Path.PRONOUN, t, t);
    }
}
