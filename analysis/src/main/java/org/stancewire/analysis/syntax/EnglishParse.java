package org.stancewire.analysis.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.VerbForm.Kind;
import org.stancewire.analysis.text.Sentence;

/// An English sentence: order tells who does what.
final class EnglishParse extends Parse {
    /// How far from its predicate a preposition may stand, in tokens.
    private static final int REACH = 9;

    /// How many words "*" may stand for.
    private static final int WIDTH = 4;

    private final EnglishPhrases phrases = new EnglishPhrases(this);
    private final Control control;

    EnglishParse(
            Sentence sentence, WordClass[] classes, @Nullable VerbForm[] verbs, Control control) {
        super(sentence, classes, verbs);
        this.control = control;
    }

    @Override
    public List<Phrase> arguments(int i, String marker) {
        int at = i + 1;
        if (marker.isEmpty()) {
            while (is(at, WordClass.ADVERB)) {
                at++;
            }
            return phrases.from(at);
        }
        String[] words = marker.split(" ");
        if (words.length > 1) {
            int end = after(at, words);
            while (end < 0 && is(at, WordClass.ADVERB)) {
                end = after(++at, words);
            }
            return end < 0 ? List.of() : phrases.from(end);
        }
        for (int limit = at + REACH; at < limit && mayPass(at); at++) {
            if (lower(at).equals(marker)) {
                return phrases.from(at + 1);
            }
        }
        return List.of();
    }

    private boolean mayPass(int i) {
        return switch (at(i)) {
            case NOMINAL, DETERMINER, POSSESSIVE, PREPOSITION, ADVERB, PRONOUN, HYPHEN, TO -> true;
            default -> false;
        };
    }

    /// The token after these words at `i`, or -1; "*" stands for any articles, owners and
    /// adjectives: "take a cheap shot at".
    private int after(int i, String[] words) {
        int at = i;
        for (int k = 0; k < words.length; k++) {
            if (words[k].equals("*")) {
                int last = at + WIDTH;
                while (at < last
                        && !lower(at).equals(words[k + 1])
                        && (is(at, WordClass.DETERMINER)
                                || is(at, WordClass.POSSESSIVE)
                                || is(at, WordClass.NOMINAL))) {
                    at++;
                }
            } else if (lower(at++).equals(words[k])) {
                continue;
            } else {
                return -1;
            }
        }
        return at;
    }

    @Override
    public List<Phrase> agents(int i) {
        return arguments(i, "by");
    }

    @Override
    public @Nullable Phrase phraseBefore(int end) {
        return phrases.before(end);
    }

    @Override
    Clause readClause(int i) {
        return new EnglishClauses(this, phrases, control).clause(i);
    }

    /// Whether the form and what stands around it show a passive.
    boolean isPassive(int i) {
        VerbForm form = verb(i);
        if (form == null || !form.kind().mayBePassive()) {
            return false;
        }
        for (int j = i - 1; j >= 0; j--) {
            if (BE.contains(lower(j))) {
                return true;
            }
            if (at(j) != WordClass.ADVERB
                    && at(j) != WordClass.NEGATION
                    && at(j) != WordClass.HYPHEN) {
                break;
            }
        }
        return form.kind() == Kind.PARTICIPLE && !is(i - 1, WordClass.AUXILIARY)
                || lower(i + 1).equals("by") && !WITH_BY.contains(form.lemma());
    }

    boolean isIng(int i) {
        VerbForm form = verb(i);
        return form != null && form.kind() == Kind.ING;
    }

    /// "Sarraj, supported by Italy, …": a participle that hangs on the noun before it.
    boolean isReduced(int i) {
        return mayBePassive(i) && lower(i + 1).equals("by");
    }

    /// "talks held between A and B": a participle that is not the verb of its clause.
    boolean hangsOnNoun(int i) {
        return mayBePassive(i)
                && is(i - 1, WordClass.NOMINAL)
                && is(i + 1, WordClass.PREPOSITION)
                && !token(i - 1).isCapitalized();
    }

    private boolean mayBePassive(int i) {
        VerbForm form = verb(i);
        return form != null && form.kind().mayBePassive();
    }

    /// "stood by", "stuck by" are no passives.
    private static final Set<String> WITH_BY =
            Set.of("stand", "stick", "swear", "go", "come", "drop", "stop", "pass", "abide");

    private static final Set<String> BE =
            Set.of(
                    "is", "are", "was", "were", "been", "being", "be", "get", "gets", "got",
                    "getting", "am", "'s", "’s", "'re", "’re", "isn't", "wasn't", "weren't",
                    "aren't", "isn’t", "wasn’t", "weren’t", "aren’t");
}
