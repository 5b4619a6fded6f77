package org.stancewire.analysis.quote;

import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;

/// Tells a stretch of a sentence that is a clause from one that is not.
final class FiniteClauses {
    private FiniteClauses() {}

    /// Whether a noun phrase and a finite verb follow at once.
    static boolean follows(Parse parse, int from, int end) {
        boolean phrase = false;
        for (int i = from; i < end && i < from + 14; i++) {
            VerbForm form = parse.verb(i);
            switch (parse.at(i)) {
                case NOMINAL, PRONOUN, DETERMINER -> phrase = true;
                case AUXILIARY, MODAL -> {
                    return phrase;
                }
                case VERB -> {
                    return phrase && form != null && form.kind().mayBeFinite();
                }
                case COORDINATOR -> {
                    if (parse.is(i + 1, WordClass.VERB)) {
                        return false;
                    }
                }
                case PREPOSITION, ADVERB, POSSESSIVE, HYPHEN, QUOTE -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /// Whether there is any verb.
    static boolean hasVerb(Parse parse, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (parse.at(i)) {
                case VERB, AUXILIARY, MODAL -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
