package org.stancewire.analysis.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stancewire.analysis.text.Token.Kind;

/// Cuts text into words, numbers and punctuation marks.
///
/// Hyphenated words fall apart at the hyphen, so that a name inside "NATO-led" or "al-Sarraj" has
/// token borders of its own; the English possessive is a token; an abbreviation keeps its full stop
/// ("Gen.", "U.S.", the initial "W."); scripts written without spaces give one token a character.
public final class Tokenizer {
    private Tokenizer() {}

    /// The tokens of a whole text.
    public static List<Token> tokenize(String text) {
        return tokenize(text, 0, text.length());
    }

    /// The tokens of `text` from `start` to `end`, in UTF-16 code units.
    public static List<Token> tokenize(String text, int start, int end) {
        return tokenize(text, start, end, Long.MAX_VALUE);
    }

    /// The first tokens of `text` from `start` to `end`.
    ///
    /// @param most how many they are at most
    static List<Token> tokenize(String text, int start, int end, long most) {
        List<Token> tokens = new ArrayList<>((int) Math.min((end - start) / 5 + 1, most));
        int at = start;
        while (at < end && tokens.size() < most) {
            int c = text.codePointAt(at);
            int next;
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
                at += Character.charCount(c);
                continue;
            } else if (isUnspaced(c)) {
                next = at + Character.charCount(c);
                tokens.add(token(text, at, next, Kind.WORD));
            } else if (Character.isLetter(c)) {
                next = endOfWord(text, at, end);
                tokens.add(token(text, at, next, Kind.WORD));
            } else if (Character.isDigit(c)) {
                next = endOfNumber(text, at, end);
                tokens.add(token(text, at, next, Kind.NUMBER));
            } else if (isPossessive(text, at, end)) {
                next = at + 2;
                tokens.add(token(text, at, next, Kind.WORD));
            } else {
                next = endOfMark(text, at, end);
                tokens.add(token(text, at, next, Kind.PUNCTUATION));
            }
            at = next;
        }
        return tokens;
    }

    private static Token token(String text, int start, int end, Kind kind) {
        String form = text.substring(start, end);
        String lower = kind == Kind.WORD ? form.toLowerCase(Locale.ROOT) : form;
        return new Token(start, end, form, lower, kind);
    }

    private static int endOfWord(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            if (isWordPart(c) && !isUnspaced(c)) {
                at += Character.charCount(c);
            } else if (isApostrophe(c) && joinsLetters(text, start, at, end)) {
                at++;
            } else {
                break;
            }
        }
        return withFullStop(text, start, at, end);
    }

    /// Takes in the full stops of "U.S.", of an initial and of a known abbreviation.
    private static int withFullStop(String text, int start, int wordEnd, int end) {
        if (wordEnd >= end || text.charAt(wordEnd) != '.') {
            return wordEnd;
        }
        if (wordEnd - start == 1) {
            int at = wordEnd;
            while (at + 2 < end
                    && text.charAt(at) == '.'
                    && Character.isLetter(text.charAt(at + 1))
                    && text.charAt(at + 2) == '.') {
                at += 2;
            }
            boolean isInitial = Character.isUpperCase(text.charAt(start));
            if (at > wordEnd || isInitial) {
                return at + 1;
            }
        }
        String word = text.substring(start, wordEnd).toLowerCase(Locale.ROOT);
        return Abbreviations.contains(word) ? wordEnd + 1 : wordEnd;
    }

    private static int endOfNumber(String text, int start, int end) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            boolean joins =
                    (c == '.' || c == ',' || c == ':')
                            && at + 1 < end
                            && Character.isDigit(text.charAt(at + 1));
            if (!Character.isLetterOrDigit(c) && !joins) {
                break;
            }
            at++;
        }
        return at;
    }

    private static int endOfMark(String text, int start, int end) {
        char c = text.charAt(start);
        int at = start + Character.charCount(text.codePointAt(start));
        while (c == '.' && at < end && text.charAt(at) == '.') {
            at++;
        }
        return Math.min(at, end);
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '\u00ad';
    }

    /// Whether the apostrophe at `at` stands inside a word, as in "don't" and "O'Brien" and
    /// "п'ять", and does not begin a possessive.
    private static boolean joinsLetters(String text, int start, int at, int end) {
        return at > start
                && at + 1 < end
                && Character.isLetter(text.charAt(at + 1))
                && !isPossessive(text, at, end);
    }

    private static boolean isPossessive(String text, int at, int end) {
        return isApostrophe(text.charAt(at))
                && at + 1 < end
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    private static boolean isUnspaced(int c) {
        if (c < 0x0e00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR;
    }
}
