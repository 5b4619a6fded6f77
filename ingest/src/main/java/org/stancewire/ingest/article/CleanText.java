package org.stancewire.ingest.article;

import java.text.Normalizer;

/// Makes of a received string one that every reader of ours can hold: in NFC, with its character
/// references resolved, without invisible characters, half surrogate pairs and control characters.
/// No word is cut: what no text can hold is replaced.
final class CleanText {
    /// More combining marks than this on one letter are no language; ordering them takes time that
    /// grows with the square of their number. Unicode's stream-safe format draws the line at 30.
    private static final int MOST_MARKS = 100;

    private static final char SOFT_HYPHEN = '\u00AD';

    /// What is never changed, by its number.
    private static final boolean[] PLAIN = plain();

    private CleanText() {}

    /// A half surrogate pair becomes U+FFFD, a control character other than a tab or the end of a
    /// line becomes a space, and what is invisible goes. Throws [InvalidSubmission] for more than
    /// 100 combining marks in a row.
    static String of(String received, String pointer) throws InvalidSubmission {
        String resolved = CharacterReferences.resolve(received);
        if (isPlain(resolved)) {
            return resolved;
        }
        String held = Invisible.drop(replaceUnheld(resolved));
        checkMarks(held, pointer);
        return Normalizer.isNormalized(held, Normalizer.Form.NFC)
                ? held
                : Normalizer.normalize(held, Normalizer.Form.NFC);
    }

    /// Whether there is nothing to read in it.
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isInvisible(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /// Whether a text has nothing but letters, digits and signs that are never changed here: those
    /// of Latin and Cyrillic without marks of their own, and the usual quotes and dashes. Most news
    /// is, and one look at each character is enough to know.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x2028];
        for (int c = 0; c < plain.length; c++) {
            plain[c] =
                    c < 0x7F
                            ? c >= ' ' || c == '\n' || c == '\r' || c == '\t'
                            : c >= 0xA0 && c < 0x300 && c != SOFT_HYPHEN
                                    || c >= 0x400 && c < 0x483
                                    || c >= 0x48A && c < 0x530
                                    || c >= 0x2010;
        }
        return plain;
    }

    /// One line: every run of white space is one space.
    static String line(String text) {
        if (isLine(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = !folded.isEmpty();
            } else {
                if (gap) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean isLine(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (space && (afterSpace || c != ' ')) {
                return false;
            }
            afterSpace = space;
        }
        return text.isEmpty() || !afterSpace;
    }

    /// How many bytes of UTF-8 a text without half surrogate pairs takes.
    static long utf8Length(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    private static String replaceUnheld(String received) {
        StringBuilder held = null;
        for (int i = 0; i < received.length(); i++) {
            char c = received.charAt(i);
            char good = replacement(received, i, c);
            if (good != c) {
                held = held == null ? new StringBuilder(received) : held;
                held.setCharAt(i, good);
            }
        }
        return held == null ? received : held.toString();
    }

    private static char replacement(String text, int at, char c) {
        if (Character.isISOControl(c)) {
            return c == '\n' || c == '\r' || c == '\t' || c == '\u0085' ? c : ' ';
        }
        boolean alone =
                Character.isHighSurrogate(c)
                        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                        : Character.isLowSurrogate(c)
                                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        return alone || c >= '\uFFFE' ? '\uFFFD' : c;
    }

    private static void checkMarks(String text, String pointer) throws InvalidSubmission {
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                throw new InvalidSubmission(
                        pointer,
                        "more than "
                                + MOST_MARKS
                                + " combining marks follow one another before character "
                                + i
                                + "; send text in a language");
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c == 0xFFFD;
    }

    private static boolean isSpace(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /// Whether a text opens with a line that says just this, however it is spaced.
    ///
    /// @param line as [#line] makes it
    static boolean opensWith(String text, int from, int to, String line) {
        int said = 0;
        boolean gap = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else {
                if (gap && said > 0) {
                    if (said == line.length() || line.charAt(said) != ' ') {
                        return false;
                    }
                    said++;
                }
                gap = false;
                if (said == line.length() || line.charAt(said) != c) {
                    return false;
                }
                said++;
            }
        }
        return said == line.length();
    }
}
