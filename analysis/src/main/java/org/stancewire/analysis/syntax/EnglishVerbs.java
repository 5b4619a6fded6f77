package org.stancewire.analysis.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.VerbForm.Kind;
import org.stancewire.analysis.text.ListFile;

/// The forms of English verbs, made from the list `verbs-en.txt`.
public final class EnglishVerbs {
    private static final VerbForm UNKNOWN_PAST = new VerbForm("", Kind.PAST_OR_PARTICIPLE);
    private static final VerbForm UNKNOWN_ING = new VerbForm("", Kind.ING);
    private static final Set<String> NOUNS_IN_ING =
            Set.of(
                    "morning",
                    "evening",
                    "building",
                    "meeting",
                    "ceiling",
                    "wedding",
                    "beijing",
                    "funding",
                    "nothing",
                    "anything",
                    "something",
                    "everything",
                    "during",
                    "according",
                    "including",
                    "following",
                    "regarding",
                    "concerning");

    private final Map<String, VerbForm> forms = new HashMap<>();
    private final Set<String> alsoNouns = new HashSet<>();

    private EnglishVerbs() {}

    public static EnglishVerbs load() {
        EnglishVerbs verbs = new EnglishVerbs();
        for (String line : ListFile.lines(EnglishVerbs.class, "verbs-en.txt")) {
            verbs.add(line);
        }
        return verbs;
    }

    /// The verb form that a word in lower case can be, or null.
    public @Nullable VerbForm form(String word) {
        VerbForm known = forms.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() > 5 && word.endsWith("ed") && !word.endsWith("eed")) {
            return UNKNOWN_PAST;
        }
        return word.length() > 6 && word.endsWith("ing") && !NOUNS_IN_ING.contains(word)
                ? UNKNOWN_ING
                : null;
    }

    /// Whether the bare and -s forms of a verb are nouns as often.
    boolean isAlsoNoun(VerbForm form) {
        return alsoNouns.contains(form.lemma())
                && (form.kind() == Kind.BASE || form.kind() == Kind.THIRD);
    }

    private void add(String line) {
        String[] words = line.replace("~", "").strip().split(" +");
        boolean doubles = words[0].endsWith("!");
        String lemma = doubles ? words[0].substring(0, words[0].length() - 1) : words[0];
        if (line.endsWith("~")) {
            alsoNouns.add(lemma);
        }
        if (words.length < 3 || !words[1].equals(lemma)) {
            put(lemma, lemma, Kind.BASE);
        }
        put(third(lemma), lemma, Kind.THIRD);
        String root = doubles ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
        put(withoutE(root) + "ing", lemma, Kind.ING);
        if (lemma.equals("lie")) {
            put("lying", lemma, Kind.ING);
        }
        if (words.length == 3) {
            boolean same = words[1].equals(words[2]);
            put(words[2], lemma, same ? Kind.PAST_OR_PARTICIPLE : Kind.PARTICIPLE);
            put(words[1], lemma, same ? Kind.PAST_OR_PARTICIPLE : Kind.PAST);
        } else {
            put(past(root), lemma, Kind.PAST_OR_PARTICIPLE);
        }
        if (lemma.endsWith("l") && !doubles) {
            put(lemma + "led", lemma, Kind.PAST_OR_PARTICIPLE);
            put(lemma + "ling", lemma, Kind.ING);
        }
    }

    private void put(String form, String lemma, Kind kind) {
        forms.putIfAbsent(form, new VerbForm(lemma, kind));
    }

    private static String third(String lemma) {
        if (lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2))) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hisses = lemma.matches(".*(s|sh|ch|x|z|[^aeiou]o)");
        return lemma.equals("have") ? "has" : lemma + (hisses ? "es" : "s");
    }

    private static String past(String root) {
        if (root.endsWith("e")) {
            return root + "d";
        }
        return root.endsWith("y") && !isVowel(root.charAt(root.length() - 2))
                ? root.substring(0, root.length() - 1) + "ied"
                : root + "ed";
    }

    private static String withoutE(String root) {
        return root.endsWith("e") && !root.endsWith("ee") && !root.endsWith("ie")
                ? root.substring(0, root.length() - 1)
                : root;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
