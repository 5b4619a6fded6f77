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

/// All whom a phrase names or refers to, and by which [Path] each.
final class Fillers {
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "я", "мы", "me", "us", "нас", "меня", "нам", "мне");

    private final Scene scene;
    private final Groups groups;
    private final Map<String, String> demonyms;

    /// @param demonyms country by adjective
    Fillers(Scene scene, Groups groups, Map<String, String> demonyms) {
        this.scene = scene;
        this.groups = groups;
        this.demonyms = demonyms;
    }

    /// @param acting whether a capital city in it stands for its country, whatever its path
    List<Filler> in(int s, Phrase phrase, boolean acting) {
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
                Path path = path(s, phrase, t);
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

    private Path path(int s, Phrase phrase, int first) {
        Parse parse = scene.parse(s);
        int last = scene.lastOf(s, first);
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
