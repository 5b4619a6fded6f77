package org.stancewire.analysis.quote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stancewire.analysis.syntax.EnglishVerbs;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.text.ListFile;

/// The words of one language that tell of speech, thought or will, and what they take:
/// `cues-LANGUAGE.txt`.
final class SpeechCues {
    static final String CLAUSE = "clause";
    static final String BARE = "bare";
    static final String TOLD = "told";
    static final String DIRECT = "direct";
    static final String UNSAID = "unsaid";
    static final String INFINITIVE = "infinitive";
    static final String OBJECT = "object";

    private static final Set<String> SPEECH = Set.of(CLAUSE, BARE, TOLD, DIRECT);
    private static final Set<String> REPORTING = Set.of(CLAUSE, BARE, TOLD);
    private static final int SHORTEST_STEM = 3;
    private static final EnglishVerbs FORMS = EnglishVerbs.load();

    private final Map<String, Set<String>> verbs = new HashMap<>();
    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final Map<String, Set<String>> adjectives = new HashMap<>();
    private final boolean byStem;

    private SpeechCues(boolean byStem) {
        this.byStem = byStem;
    }

    static SpeechCues load(String language) {
        SpeechCues cues = new SpeechCues(language.equals("ru"));
        ListFile.lines(SpeechCues.class, "cues-" + language + ".txt").forEach(cues::add);
        return cues;
    }

    private void add(String line) {
        String[] words = line.strip().split(" +");
        Map<String, Set<String>> table =
                switch (words[0]) {
                    case "verb" -> verbs;
                    case "noun" -> nouns;
                    case "adjective" -> adjectives;
                    default -> throw new IllegalArgumentException("no word class: " + line);
                };
        for (String word : Arrays.asList(words).subList(2, words.length)) {
            table.computeIfAbsent(word, w -> new TreeSet<>()).add(words[1]);
            if (table == nouns) {
                table.computeIfAbsent(word + "s", w -> new TreeSet<>()).add(words[1]);
            }
        }
    }

    /// What the verb that this word may be takes; nothing where it tells of no speech.
    Set<String> ofVerb(String word) {
        if (byStem) {
            return ofStems(word);
        }
        VerbForm form = FORMS.form(word);
        return form == null ? Set.of() : verbs.getOrDefault(form.lemma(), Set.of());
    }

    /// What all beginnings of a word that are listed take together.
    private Set<String> ofStems(String word) {
        Set<String> taken = Set.of();
        for (int length = SHORTEST_STEM; length <= word.length(); length++) {
            Set<String> more = verbs.get(word.substring(0, length));
            if (more != null) {
                taken = new TreeSet<>(taken);
                taken.addAll(more);
            }
        }
        return taken;
    }

    Set<String> ofNoun(String word) {
        return nouns.getOrDefault(word, Set.of());
    }

    Set<String> ofAdjective(String word) {
        return byStem ? ofVerb(word) : adjectives.getOrDefault(word, Set.of());
    }

    /// Whether the word can begin to report anything.
    boolean mayCue(String word) {
        return !ofVerb(word).isEmpty() || nouns.containsKey(word) || adjectives.containsKey(word);
    }

    /// Whether the verb at `i` speaks, in any way.
    boolean isCue(Parse parse, int i) {
        return takesAny(parse, i, SPEECH);
    }

    /// Whether a clause may follow the verb at `i` as what is said.
    boolean mayReport(Parse parse, int i) {
        return takesAny(parse, i, REPORTING);
    }

    boolean takes(Parse parse, int i, String what) {
        return takesAny(parse, i, Set.of(what));
    }

    private boolean takesAny(Parse parse, int i, Set<String> whats) {
        VerbForm form = parse.verb(i);
        if (form == null) {
            return false;
        }
        Set<String> taken =
                byStem ? ofVerb(parse.lower(i)) : verbs.getOrDefault(form.lemma(), Set.of());
        return whats.stream().anyMatch(taken::contains);
    }
}
