package org.stancewire.analysis.text;

import java.util.List;
import java.util.Set;
import org.stancewire.analysis.text.Token.Kind;

/// Where one sentence of a paragraph ends and the next begins.
final class SentenceRules {
    /// Words that seldom follow "U.S." inside a sentence but often begin one.
    private static final Set<String> STARTERS =
            Set.of(
                    "the", "he", "she", "it", "they", "we", "but", "and", "in", "on", "at", "this",
                    "that", "these", "those", "his", "her", "their", "its", "however", "a", "an");

    /// How many marks in a row are looked at.
    private static final int MARKS = 32;

    /// So many tokens behind one decide whether a sentence ends there.
    static final int AHEAD = MARKS + 2;

    private SentenceRules() {}

    /// Whether a sentence ends after the token at `i`: it or the quotation mark that it closes.
    static boolean endsAfter(List<Token> tokens, int i, String language) {
        if (i + 1 >= tokens.size()) {
            return true;
        }
        int stop = i;
        while (stop > Math.max(0, i - MARKS)
                && isCloser(tokens.get(stop))
                && adjacent(tokens, stop - 1)) {
            stop--;
        }
        Token end = tokens.get(stop);
        if (!isStop(end) || adjacent(tokens, i) || !beginsSentence(tokens, i + 1)) {
            return false;
        }
        return isMark(end, ".")
                ? !isOrdinal(tokens, stop, language)
                : end.kind() == Kind.PUNCTUATION || mayEndWith(end, tokens.get(i + 1));
    }

    private static boolean isStop(Token token) {
        return switch (token.kind()) {
            case PUNCTUATION -> ".!?…".indexOf(token.form().charAt(0)) >= 0 || isMark(token, "。");
            case WORD -> token.form().endsWith(".");
            case NUMBER -> false;
        };
    }

    /// Whether an abbreviation may also close its sentence: "the U.S. The …", not "Mr. Smith".
    private static boolean mayEndWith(Token abbreviation, Token next) {
        boolean hasInnerStop = abbreviation.form().indexOf('.') < abbreviation.form().length() - 1;
        boolean isTime = abbreviation.lower().equals("г.") || abbreviation.lower().equals("гг.");
        return hasInnerStop && STARTERS.contains(next.lower())
                || isTime && next.isCapitalized() && next.form().length() > 1;
    }

    /// German writes "am 3. Mai": a short number before the full stop is an ordinal there.
    private static boolean isOrdinal(List<Token> tokens, int stop, String language) {
        return language.equals("de")
                && stop > 0
                && tokens.get(stop - 1).kind() == Kind.NUMBER
                && tokens.get(stop - 1).form().length() <= 2;
    }

    private static boolean beginsSentence(List<Token> tokens, int i) {
        int first = i;
        int last = Math.min(i + MARKS, tokens.size() - 1);
        while (first < last && tokens.get(first).kind() == Kind.PUNCTUATION) {
            first++;
        }
        Token token = tokens.get(first);
        return token.kind() != Kind.WORD || !Character.isLowerCase(token.form().codePointAt(0));
    }

    /// A mark that closes what stands before it when nothing lies between the two.
    private static boolean isCloser(Token token) {
        return token.kind() == Kind.PUNCTUATION
                && "\"'”’“»)]›".indexOf(token.form().charAt(0)) >= 0;
    }

    private static boolean adjacent(List<Token> tokens, int i) {
        return tokens.get(i).end() == tokens.get(i + 1).start();
    }

    private static boolean isMark(Token token, String mark) {
        return token.kind() == Kind.PUNCTUATION && token.form().equals(mark);
    }
}
