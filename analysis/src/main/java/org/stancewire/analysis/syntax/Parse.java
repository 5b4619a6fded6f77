package org.stancewire.analysis.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.Span;

/// One sentence and what its words do in it. Tokens are named by their place in the sentence. Used
/// by one thread.
public abstract class Parse {
    private static final int BESIDE = 5;

    private final Sentence sentence;
    private final WordClass[] classes;
    private final @Nullable VerbForm[] verbs;
    private final @Nullable Clause[] clauses;

    Parse(Sentence sentence, WordClass[] classes, @Nullable VerbForm[] verbs) {
        this.sentence = sentence;
        this.classes = classes;
        this.verbs = verbs;
        this.clauses = new Clause[classes.length];
    }

    /// The subject and the mood of the verb, or of the noun or adjective after a copula, at `i`.
    public final Clause clause(int i) {
        Clause clause = clauses[i];
        if (clause == null) {
            clause = readClause(i);
            clauses[i] = clause;
        }
        return clause;
    }

    abstract Clause readClause(int i);

    /// What the predicate at `i` takes after it, several phrases where they are coordinated.
    ///
    /// @param marker what ties it to the predicate: empty for a direct object, else a preposition,
    ///     with words that go before it ("out at"), or in Russian the case, after a preposition or
    ///     alone ("против gen", "dat")
    public abstract List<Phrase> arguments(int i, String marker);

    /// By whom the passive predicate at `i` is done.
    public abstract List<Phrase> agents(int i);

    /// The noun phrase that ends just before `end`, with all that depends on it; null where there
    /// is none.
    public abstract @Nullable Phrase phraseBefore(int end);

    /// Whether a word that begins with `stem` stands within [#BESIDE] tokens of the one at `i` and
    /// in its clause; an empty stem always does.
    public final boolean hasBeside(int i, String stem) {
        return stem.isEmpty() || isBeside(i, stem, 1) || isBeside(i, stem, -1);
    }

    private boolean isBeside(int i, String stem, int step) {
        for (int j = i + step; Math.abs(j - i) <= BESIDE; j += step) {
            if (is(j, WordClass.COMMA) || is(j, WordClass.STOP) || is(j, WordClass.VERB)) {
                return false;
            }
            if (lower(j).startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    public final Sentence sentence() {
        return sentence;
    }

    public final int size() {
        return classes.length;
    }

    public final Token token(int i) {
        return sentence.tokens().get(i);
    }

    /// The characters from the token at `first` to the end of the one at `last`.
    public final Span span(int first, int last) {
        return new Span(token(first).start(), token(last).end());
    }

    /// The first token that begins at or after a place of the text; [#size()] where none does.
    public final int tokenFrom(int place) {
        int i = 0;
        while (i < size() && token(i).start() < place) {
            i++;
        }
        return i;
    }

    public final String lower(int i) {
        return i >= 0 && i < classes.length ? token(i).lower() : "";
    }

    /// The class of the token at `i`; a full stop beyond either end.
    public final WordClass at(int i) {
        return i >= 0 && i < classes.length ? classes[i] : WordClass.STOP;
    }

    public final boolean is(int i, WordClass wanted) {
        return at(i) == wanted;
    }

    /// The form of the verb at `i`, or null where there is no verb.
    public final @Nullable VerbForm verb(int i) {
        return is(i, WordClass.VERB) ? verbs[i] : null;
    }

    /// The verb form that the token at `i` may be, whatever it is here.
    final @Nullable VerbForm form(int i) {
        return verbs[i];
    }

    /// Whether the sentence asks.
    public final boolean isQuestion() {
        for (int i = classes.length - 1; i >= 0 && i >= classes.length - 3; i--) {
            if (lower(i).equals("?")) {
                return true;
            }
        }
        return false;
    }
}
