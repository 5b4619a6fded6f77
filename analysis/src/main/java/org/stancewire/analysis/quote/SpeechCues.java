package org.stancewire.analysis.quote;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.text.ListFile;

/// The verbs of speaking of one language and what may follow them: `cues-LANGUAGE.txt`.
final class SpeechCues {
    /// What may follow a verb of speaking.
    enum Kind {
        SAY,
        THAT,
        TELL,
        TALK
    }

    private final Map<Kind, Set<String>> verbs = new EnumMap<>(Kind.class);
    private final boolean byStem;

    private SpeechCues(boolean byStem) {
        this.byStem = byStem;
        for (Kind kind : Kind.values()) {
            verbs.put(kind, new HashSet<>());
        }
    }

    static SpeechCues load(String language) {
        SpeechCues cues = new SpeechCues(language.equals("ru"));
        ListFile.lines(SpeechCues.class, "cues-" + language + ".txt").forEach(cues::add);
        return cues;
    }

    private void add(String line) {
        String[] words = line.strip().split(" +");
        verbs(Kind.valueOf(words[0])).addAll(Arrays.asList(words).subList(1, words.length));
    }

    private Set<String> verbs(Kind kind) {
        return verbs.getOrDefault(kind, Set.of());
    }

    /// Whether the verb at `i` speaks, in any way.
    boolean isCue(Parse parse, int i) {
        return is(parse, i, Kind.SAY)
                || is(parse, i, Kind.THAT)
                || is(parse, i, Kind.TELL)
                || is(parse, i, Kind.TALK);
    }

    boolean is(Parse parse, int i, Kind kind) {
        VerbForm form = parse.verb(i);
        if (form == null) {
            return false;
        }
        if (!byStem) {
            return verbs(kind).contains(form.lemma());
        }
        String word = parse.lower(i);
        return verbs(kind).stream().anyMatch(word::startsWith);
    }
}
