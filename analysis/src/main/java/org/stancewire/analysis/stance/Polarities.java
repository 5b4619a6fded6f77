package org.stancewire.analysis.stance;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.text.ListFile;

/// Words that praise or blame, and nouns for what someone has done: `polarity-LANGUAGE.txt`.
final class Polarities {
    /// What a word says of whoever is responsible for it.
    enum Kind {
        BAD,
        GOOD,
        DEED
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final boolean byStem;

    private Polarities(boolean byStem) {
        this.byStem = byStem;
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
    }

    static Polarities load(String language) {
        Polarities polarities = new Polarities(language.equals("ru"));
        for (String line : ListFile.lines(Polarities.class, "polarity-" + language + ".txt")) {
            List<String> fields = Arrays.asList(line.split(" +"));
            polarities
                    .words(Kind.valueOf(fields.getFirst()))
                    .addAll(fields.subList(1, fields.size()));
        }
        return polarities;
    }

    private Set<String> words(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /// Whether the token at `i` is such a word.
    boolean is(Parse parse, int i, Kind kind) {
        VerbForm form = parse.verb(i);
        String word = parse.lower(i);
        if (byStem) {
            return word.length() > 3 && words(kind).stream().anyMatch(word::startsWith);
        }
        return words(kind).contains(word)
                || form != null && !form.lemma().isEmpty() && words(kind).contains(form.lemma());
    }
}
