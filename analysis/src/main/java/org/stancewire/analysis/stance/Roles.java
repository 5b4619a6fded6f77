package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.stance.Filler.Path;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.contract.EntityType;

/// Whom a phrase names, as holder or as target.
final class Roles {
    private final Scene scene;
    private final Groups groups;
    private final Frames frames;
    private final Map<String, String> demonyms;
    private final Fillers inPhrase;

    Roles(Scene scene, Groups groups, Frames frames, Map<String, String> demonyms) {
        this.frames = frames;
        this.scene = scene;
        this.groups = groups;
        this.demonyms = demonyms;
        this.inPhrase = new Fillers(scene, groups, demonyms);
    }

    List<Filler> holders(int s, List<Phrase> phrases) {
        List<Filler> all = new ArrayList<>();
        for (Phrase phrase : phrases) {
            for (Filler filler : inPhrase.in(s, phrase, true)) {
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
            List<Filler> fillers = inPhrase.in(s, phrase, false);
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
        int last = scene.lastOf(s, comma + 1);
        boolean closes = parse.is(last + 1, WordClass.COMMA) || parse.is(last + 1, WordClass.STOP);
        if (closes) {
            all.add(new Filler(scene.actor(m, false), Path.HEAD, comma + 1, last));
        }
    }

    private @Nullable EntityType type(Filler filler) {
        Integer m = filler.actor().mention();
        return m == null ? EntityType.LOCATION : scene.mention(m).type();
    }
}
