package org.stancewire.analysis.lexicon;

import java.util.List;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.analysis.text.Token.Kind;

/// What the features need of each token of a sentence, worked out once for all its mentions.
///
/// Names are masked: what is written with a capital inside a sentence is "a name" and no more, so
/// that no name, the target's own or another's, can carry a tone by itself. In a headline that
/// writes every word with a capital this cannot be told, and only the target itself is masked.
public final class SentenceWords {
    private static final int NAME = 1;
    private static final int NUMBER = 2;
    private static final int NEGATION_REACH = 4;
    private static final int BEGINNING = 4;
    private static final String CLAUSE_MARKS = ",;:—–()";
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";

    private final int size;
    private final int[] stem;
    private final int[] beginning;
    private final WordKind[] kind;
    private final int[] sense;
    private final boolean[] negated;
    private final boolean[] quoted;
    private final boolean[] verb;
    private final boolean[] name;
    private final int[] clause;

    private SentenceWords(int size) {
        this.size = size;
        stem = new int[size];
        beginning = new int[size];
        kind = new WordKind[size];
        sense = new int[size];
        negated = new boolean[size];
        quoted = new boolean[size];
        verb = new boolean[size];
        name = new boolean[size];
        clause = new int[size];
    }

    public static SentenceWords of(Sentence sentence, String language, WordList list) {
        List<Token> tokens = sentence.tokens();
        SentenceWords words = new SentenceWords(tokens.size());
        boolean isHeadline = isHeadline(tokens);
        for (int i = 0; i < words.size; i++) {
            words.read(tokens, i, isHeadline, language, list);
        }
        words.markClauses(tokens);
        words.markNegations();
        return words;
    }

    /// How many tokens the sentence has.
    public int size() {
        return size;
    }

    /// The stem of a token as a hash; a name and a number have one for all.
    public int stem(int i) {
        return stem[i];
    }

    /// The first letters of a longer word as a hash, 0 for any other token.
    public int beginning(int i) {
        return beginning[i];
    }

    /// What a token does to the tone of those around it.
    public WordKind kind(int i) {
        return kind[i];
    }

    /// A number for what a token says of those around it, finer than its kind; 0 for a name and for
    /// a word of no listed sense.
    public int sense(int i) {
        return sense[i];
    }

    /// Whether a word of negation goes before in the clause.
    public boolean isNegated(int i) {
        return negated[i];
    }

    /// Whether a token stands between quotation marks.
    public boolean isQuoted(int i) {
        return quoted[i];
    }

    /// Whether a token is likely a verb.
    public boolean isVerb(int i) {
        return verb[i];
    }

    /// Whether a token looks like a word of a name.
    public boolean isName(int i) {
        return name[i];
    }

    /// The number of the clause that a token stands in, by commas and joining words.
    public int clause(int i) {
        return clause[i];
    }

    private void read(
            List<Token> tokens, int i, boolean isHeadline, String language, WordList list) {
        Token token = tokens.get(i);
        kind[i] = WordKind.PLAIN;
        if (token.kind() == Kind.NUMBER) {
            stem[i] = NUMBER;
        } else if (!isHeadline && isName(tokens, i)) {
            name[i] = true;
            stem[i] = NAME;
        } else {
            stem[i] = Stems.of(token.lower(), language).hashCode();
            beginning[i] = beginning(token.lower());
            if (token.kind() == Kind.WORD) {
                WordList.Known known = list.of(token.lower());
                kind[i] = known.kind();
                sense[i] = known.sense();
                verb[i] = VerbForms.isLikely(token.lower(), kind[i], language);
            }
        }
    }

    /// The first letters of a word of some length, a coarse stem; 0 for a shorter one.
    private static int beginning(String lower) {
        return lower.length() > BEGINNING ? lower.substring(0, BEGINNING).hashCode() : 0;
    }

    private void markClauses(List<Token> tokens) {
        int number = 0;
        boolean inQuote = false;
        for (int i = 0; i < size; i++) {
            boolean isMark = tokens.get(i).kind() == Kind.PUNCTUATION;
            char mark = isMark ? tokens.get(i).form().charAt(0) : 'a';
            if (kind[i] == WordKind.BREAK || isMark && CLAUSE_MARKS.indexOf(mark) >= 0) {
                number++;
            }
            if (isMark && (OPENING.indexOf(mark) >= 0 || mark == '"' && !inQuote)) {
                inQuote = true;
            } else if (isMark && (CLOSING.indexOf(mark) >= 0 || mark == '"')) {
                inQuote = false;
            }
            clause[i] = number;
            quoted[i] = inQuote;
        }
    }

    private void markNegations() {
        int last = -NEGATION_REACH - 1;
        for (int i = 0; i < size; i++) {
            negated[i] = i - last <= NEGATION_REACH && clause[i] == clause[last];
            if (kind[i] == WordKind.NEGATOR) {
                last = i;
            }
        }
    }

    private static boolean isName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.isCapitalized() || token.form().equals("I")) {
            return false;
        }
        boolean nextIsCapitalized = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalized();
        return nextIsCapitalized || !beginsSpeech(tokens, i);
    }

    /// Whether a capital at `i` may be due to its place: at the start, or after a quotation mark or
    /// a colon.
    private static boolean beginsSpeech(List<Token> tokens, int i) {
        return i == 0
                || tokens.get(i - 1).kind() == Kind.PUNCTUATION
                        && "“\"«„:‘'.!?-—".indexOf(tokens.get(i - 1).form().charAt(0)) >= 0;
    }

    /// Whether nearly all long words begin with a capital.
    private static boolean isHeadline(List<Token> tokens) {
        int lower = 0;
        int capital = 0;
        for (Token token : tokens) {
            if (token.kind() == Kind.WORD && token.form().length() > 3) {
                if (token.isCapitalized()) {
                    capital++;
                } else {
                    lower++;
                }
            }
        }
        return capital >= 4 && lower * 5 <= capital;
    }
}
