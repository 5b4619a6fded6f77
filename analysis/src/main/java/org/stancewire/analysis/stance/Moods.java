package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stancewire.analysis.stance.pair.Setting;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.text.ListFile;

/// Tells whether a sentence says what a word means, or denies, supposes or asks it.
final class Moods {
    /// How far up the tree a word is looked for that takes another back.
    private static final int REACH = 3;

    private enum Mood {
        NEGATION,
        SUPPOSITION,
        SUPPRESSION
    }

    private final Map<Mood, List<String>> words = new EnumMap<>(Mood.class);

    private Moods() {}

    /// Reads `moods-LANGUAGE.txt`; its head describes the form.
    static Moods load(String language) {
        Moods moods = new Moods();
        for (String line : ListFile.lines(Moods.class, "moods-" + language + ".txt")) {
            List<String> fields = Arrays.asList(line.split(" "));
            moods.words
                    .computeIfAbsent(Mood.valueOf(fields.getFirst()), m -> new ArrayList<>())
                    .addAll(fields.subList(1, fields.size()));
        }
        return moods;
    }

    /// Whether nobody is said to do what the word at `i` means.
    boolean isTakenBack(Setting setting, int i) {
        Dependencies tree = setting.tree();
        if (hangs(setting, i, Mood.NEGATION)) {
            return true;
        }
        int at = i;
        for (int step = 0; step <= REACH && at >= 0; step++) {
            boolean above = at != i && is(setting, at, Mood.SUPPRESSION);
            boolean negated = at != i && hangs(setting, at, Mood.NEGATION);
            if (above || negated || hangs(setting, at, Mood.SUPPOSITION)) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    private boolean hangs(Setting setting, int i, Mood mood) {
        for (int child : setting.tree().children(i)) {
            if (is(setting, child, mood)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Setting setting, int i, Mood mood) {
        String word = setting.tokens().get(i).lower();
        for (String listed : words.getOrDefault(mood, List.of())) {
            boolean beginning = listed.endsWith("*");
            if (beginning && word.startsWith(listed.substring(0, listed.length() - 1))
                    || word.equals(listed)) {
                return true;
            }
        }
        return false;
    }
}
