package org.stancewire.analysis.syntax;

import java.util.List;
import org.stancewire.analysis.syntax.VerbForm.Kind;
import org.stancewire.analysis.text.Token;

/// Tells by its neighbours whether an English word that may be a verb is one: "they attack", "the
/// attack".
final class VerbOrNoun {
    private final EnglishVerbs verbs;

    VerbOrNoun(EnglishVerbs verbs) {
        this.verbs = verbs;
    }

    /// @param form what the token at `i` is if it is a verb
    boolean isVerb(
            List<Token> tokens, WordClass[] classes, VerbForm[] forms, int i, VerbForm form) {
        int left = i - 1;
        boolean contracted = false;
        while (left >= 0
                && (classes[left] == WordClass.ADVERB || classes[left] == WordClass.NEGATION)) {
            contracted |= isContracted(tokens.get(left).lower());
            left--;
        }
        if (contracted && form.kind() == Kind.BASE) {
            return true;
        }
        WordClass before = left < 0 ? WordClass.STOP : classes[left];
        WordClass after = i + 1 < classes.length ? classes[i + 1] : WordClass.STOP;
        VerbForm following = i + 1 < classes.length ? forms[i + 1] : null;
        boolean isPast = following != null && following.kind() == Kind.PAST_OR_PARTICIPLE;
        boolean next =
                after == WordClass.NOMINAL && !isPast
                        || after == WordClass.DETERMINER
                        || after == WordClass.PRONOUN;
        String lowerBefore = left < 0 ? "" : tokens.get(left).lower();
        if (after == WordClass.HYPHEN || before == WordClass.HYPHEN) {
            return false;
        }
        return switch (form.kind()) {
            case BASE -> isBareVerb(tokens, classes, i, before, lowerBefore, next, form);
            case THIRD ->
                    before != WordClass.DETERMINER
                            && before != WordClass.POSSESSIVE
                            && before != WordClass.PREPOSITION
                            && before != WordClass.MODAL
                            && (!verbs.isAlsoNoun(form) || isThird(tokens, i, left, before, after));
            case PAST, PAST_OR_PARTICIPLE, PARTICIPLE ->
                    !(after == WordClass.NOMINAL
                            && (before == WordClass.DETERMINER
                                    || before == WordClass.POSSESSIVE
                                    || before == WordClass.PREPOSITION)
                            && left == i - 1
                            && !tokens.get(i + 1).isCapitalized());
            case ING ->
                    before == WordClass.AUXILIARY
                            || before == WordClass.COMMA
                            || before == WordClass.COORDINATOR
                            || before == WordClass.SUBORDINATOR
                            || before == WordClass.PREPOSITION && next
                            || before == WordClass.VERB
                            || left < 0 && next
                            || before == WordClass.NOMINAL && next;
        };
    }

    private static boolean isContracted(String lower) {
        return lower.endsWith("n't") || lower.endsWith("n’t") || lower.endsWith("nt");
    }

    private boolean isBareVerb(
            List<Token> tokens,
            WordClass[] classes,
            int i,
            WordClass before,
            String lowerBefore,
            boolean next,
            VerbForm form) {
        return switch (before) {
            case MODAL, RELATIVE, NEGATION -> true;
            case PREPOSITION -> lowerBefore.equals("to");
            case AUXILIARY -> lowerBefore.startsWith("d") && (next || !verbs.isAlsoNoun(form));
            case PRONOUN -> !lowerBefore.equals("it") && !lowerBefore.equals("he");
            case NOMINAL ->
                    next
                            && (lowerBefore.endsWith("s") || tokens.get(i - 1).isCapitalized())
                            && (!tokens.get(i).isCapitalized() || !verbs.isAlsoNoun(form))
                            && hasNoVerbJustBefore(classes, i);
            case COORDINATOR, COMMA -> next && !verbs.isAlsoNoun(form);
            default -> false;
        };
    }

    private static boolean hasNoVerbJustBefore(WordClass[] classes, int i) {
        int left = i - 1;
        while (left >= 0
                && (classes[left] == WordClass.NOMINAL || classes[left] == WordClass.DETERMINER)) {
            left--;
        }
        return left < 0 || classes[left] != WordClass.VERB && classes[left] != WordClass.AUXILIARY;
    }

    private static boolean isThird(
            List<Token> tokens, int i, int left, WordClass before, WordClass after) {
        if (before == WordClass.PRONOUN || before == WordClass.RELATIVE) {
            return true;
        }
        boolean named =
                before == WordClass.NOMINAL && tokens.get(left).isCapitalized()
                        || before == WordClass.CLOSE;
        return switch (after) {
            case DETERMINER, PRONOUN -> before == WordClass.NOMINAL || named || left < i - 1;
            case NOMINAL -> named && (!tokens.get(i).isCapitalized() || left < i - 1 || i < 4);
            case ADVERB, QUOTE, SUBORDINATOR -> named;
            case PREPOSITION -> named && !tokens.get(i).isCapitalized();
            default -> false;
        };
    }
}
