package org.stancewire.ingest.article;

import java.text.Normalizer;

/// Makes of a received string one that every reader of ours can hold: in NFC, with its character
/// references resolved, without invisible characters, half surrogate pairs and control characters.
/// No word is cut: what no text can hold is replaced.
final class CleanText {
    /// More combining marks than this on one letter are no language; ordering them takes time that
    /// grows with the square of their number. Unicode's stream-safe format draws the line at 30.
    private static final int MOST_MARKS = 100;

    private CleanText() {}

    /// A half surrogate pair becomes U+FFFD, a control character other than a tab or the end of a
    /// line becomes a space, and what is invisible goes. Throws [InvalidSubmission] for more than
    /// 100 combining marks in a row.
    static String of(String received, String pointer) throws InvalidSubmission {
        String held = Invisible.drop(replaceUnheld(CharacterReferences.resolve(received)));
        checkMarks(held, pointer);
        return Normalizer.isNormalized(held, Normalizer.Form.NFC)
                ? held
                : Normalizer.normalize(held, Normalizer.Form.NFC);
    }

    /// Whether there is nothing to read in it.
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(CleanText::isInvisible);
    }

    /// One line: every run of white space is one space.
    static String line(String text) {
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
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
