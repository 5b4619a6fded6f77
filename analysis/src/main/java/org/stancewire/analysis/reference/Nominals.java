package org.stancewire.analysis.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.RussianForms;
import org.stancewire.analysis.reference.Words.Group;
import org.stancewire.analysis.text.ListFile;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// Nouns that stand for an organisation named before: "the alliance", «ведомство». Only where one
/// organisation of the text fits.
final class Nominals {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Pattern GOES_ON =
            Pattern.compile(".*(л|ла|ло|ет|ит|лся|лась|лось|ется)|[.,!?»\"”:;–—-]");
    private static final Pattern DESCRIBED =
            Pattern.compile(
                    ".*(ый|ий|ой|ого|его|ая|яя|ую|юю|ое|ее|ым|им|ому|ему|ые|ие|ых|их|ыми|ими)");

    private final Map<String, Noun> nouns = new HashMap<>();
    private final boolean articles;

    /// @param words of which one stands in the organisation's name
    /// @param ids organisations whose names have none of the words
    private record Noun(String lemma, Set<String> words, Set<String> ids) {}

    /// Which organisation a noun means.
    ///
    /// @param to the token after the phrase
    record Named(int to, String entity, int mention, String reason) {}

    private Nominals(boolean articles) {
        this.articles = articles;
    }

    static Nominals load(String language) {
        boolean russian = language.equals("ru");
        Nominals all = new Nominals(!russian);
        for (String line : ListFile.lines(Nominals.class, "nominals-" + language + ".txt")) {
            String[] fields = line.split("\\s*\\|\\s*", -1);
            Set<String> words = new HashSet<>();
            for (String word : fields[1].split(" ")) {
                words.addAll(russian ? RussianForms.phrase(List.of(word)) : Set.of(word));
            }
            Noun noun = new Noun(fields[0], words, Set.of(fields[2].split(" ")));
            all.nouns.put(fields[0], noun);
            if (russian) {
                RussianForms.phrase(List.of(fields[0]))
                        .forEach(f -> all.nouns.putIfAbsent(f, noun));
            }
        }
        return all;
    }

    /// What the phrase at a token means, or null where that is not clear.
    @Nullable Named at(Line line, List<Line> lines, int s, int t, Names names) {
        boolean the = articles && line.lower(t).equals("the");
        if (articles && !the) {
            return null;
        }
        int head = the ? t + 1 : t;
        Noun noun = nouns.get(line.lower(head));
        if (noun == null || line.mention(head) != Line.NONE || !standsAlone(line, head)) {
            return null;
        }
        return only(noun, lines, s, t, head + 1, names);
    }

    private boolean standsAlone(Line line, int head) {
        String next = line.lower(head + 1);
        if (line.isCapitalized(head + 1) || line.mention(head + 1) != Line.NONE) {
            return false;
        }
        if (articles) {
            return !Set.of("of", "for", "-", "that", "which").contains(next)
                    && !line.isCapitalized(head);
        }
        boolean goesOn =
                line.is(head + 1, Group.FOLLOW)
                        || line.is(head + 1, Group.SPEAK)
                        || GOES_ON.matcher(next).matches();
        String before = line.lower(head - 1);
        boolean described = DESCRIBED.matcher(before).matches();
        return goesOn && !described && !line.lower(head + 1).equals("по");
    }

    private @Nullable Named only(Noun noun, List<Line> lines, int s, int t, int to, Names names) {
        String only = null;
        int mention = Line.NONE;
        String name = "";
        for (int l = 0; l <= s; l++) {
            Line line = lines.get(l);
            for (int i = 0; i < (l == s ? t : line.size()); i++) {
                int m = line.mention(i);
                if (m == Line.NONE || line.mention(i - 1) == m) {
                    continue;
                }
                Entity entity = names.entity(m);
                if (entity == null
                        || entity.type() != EntityType.ORGANIZATION
                        || !isCalled(noun, line, i, entity)) {
                    continue;
                }
                if (only != null && !only.equals(entity.id())) {
                    return null;
                }
                only = entity.id();
                name = entity.name();
                mention = m;
            }
        }
        return only == null || !noun.ids().contains(only) && hasOther(only, lines, s, t, names)
                ? null
                : new Named(to, only, mention, "the only one here: " + name);
    }

    /// Whether this sentence or the one before names an organisation of which nothing is known.
    private boolean hasOther(String id, List<Line> lines, int s, int t, Names names) {
        for (int l = Math.max(0, s - 1); l <= s; l++) {
            Line line = lines.get(l);
            for (int i = 0; i < (l == s ? t : line.size()); i++) {
                Entity entity = names.entity(line.mention(i));
                if (entity != null
                        && entity.type() == EntityType.ORGANIZATION
                        && !entity.id().equals(id)
                        && !isOfSomeKind(line, i, entity)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOfSomeKind(Line line, int from, Entity entity) {
        for (Noun noun : nouns.values()) {
            if (isCalled(noun, line, from, entity)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalled(Noun noun, Line line, int from, Entity entity) {
        if (noun.ids().contains(entity.id())) {
            return true;
        }
        if (line.word(from - 1).lemma().equals(noun.lemma())
                || line.lower(from - 1).equals(noun.lemma())) {
            return true;
        }
        for (int i = from; i < line.mentionEnd(from); i++) {
            if (noun.words().contains(line.lower(i))) {
                return true;
            }
        }
        for (String word : NO_WORD.split(entity.name().toLowerCase(Locale.ROOT))) {
            if (noun.words().contains(word)) {
                return true;
            }
        }
        return false;
    }
}
