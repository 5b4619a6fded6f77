package org.stancewire.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.contract.Span;

/// Finds what stands between quotation marks in a paragraph, in all their styles; of nested quotes
/// the outermost.
public final class QuoteMarks {
    private static final String PAIRS = "“”«»„“‟”‘’‹›";

    /// How far a closing mark is looked for, in UTF-16 code units.
    private static final int LONGEST = 10_000;

    private QuoteMarks() {}

    /// Words between marks: the content, without them.
    ///
    /// @param closed whether a closing mark follows; without one it runs to the paragraph's end
    public record Marked(int start, int end, boolean closed) {
        /// The content with its marks.
        public Span withMarks(String text) {
            int opening = start > 1 && isDoubled(text, start - 2) ? 2 : 1;
            return new Span(start - opening, closed ? end + width(text, end) : end);
        }
    }

    public static List<Marked> in(String text, int from, int to) {
        List<Marked> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (opens(text, at, from, to)) {
                int close = close(text, at, to, false);
                close = close < 0 ? close(text, at, to, true) : close;
                int end = close < 0 ? trimmed(text, at + 1, to) : close;
                boolean mayRunOn = "“«\"„‟".indexOf(text.charAt(at)) >= 0;
                int begin = at + width(text, at);
                if (end > begin && (close >= 0 || mayRunOn && beginsParagraph(text, at, from))) {
                    found.add(new Marked(begin, end, close >= 0));
                    at = close < 0 ? end : end + width(text, end) - 1;
                }
            }
            at++;
        }
        return found;
    }

    /// Two apostrophes count as one mark.
    private static int width(String text, int at) {
        return isDoubled(text, at) ? 2 : 1;
    }

    private static boolean isDoubled(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '\'' && text.charAt(at + 1) == '\'';
    }

    /// An open quote without end is one over several paragraphs only where speech begins with it.
    private static boolean beginsParagraph(String text, int at, int from) {
        String before = text.substring(from, at).stripTrailing();
        return before.isEmpty() || before.endsWith(":") || before.endsWith(",");
    }

    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean opens(String text, int at, int from, int to) {
        return switch (text.charAt(at)) {
            case '“', '«', '„', '‟', '‹' -> true;
            case '"', '”', '‘' -> isAfterSpace(text, at, from) && isBeforeWord(text, at, to);
            case '\'' ->
                    isAfterSpace(text, at, from)
                            && (isDoubled(text, at)
                                    || isBeforeWord(text, at, to)
                                            && Character.isUpperCase(text.codePointAt(at + 1)));
            default -> false;
        };
    }

    private static boolean isAfterSpace(String text, int at, int from) {
        return at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean isBeforeWord(String text, int at, int to) {
        return at + 1 < to
                && !Character.isWhitespace(text.charAt(at + 1))
                && ",.;".indexOf(text.charAt(at + 1)) < 0;
    }

    /// Where the quote opened at `open` closes, or -1.
    ///
    /// @param loosely whether by a mark of another style, as happens in text of two hands
    private static int close(String text, int open, int to, boolean loosely) {
        char mark = text.charAt(open);
        int depth = 0;
        int last = Math.min(to, open + LONGEST);
        if (isDoubled(text, open)) {
            return text.indexOf("''", Math.min(open + 2, last), last);
        }
        for (int at = open + 1; at < last; at++) {
            char c = text.charAt(at);
            if (mark == '"' && c == '"' && opensAgain(text, at, to)) {
                return -1;
            }
            if (closes(mark, c)
                    || loosely && (mark == '"' && c == '”' || mark == '“' && c == '"')) {
                boolean inWord =
                        (c == '’' || c == '\'')
                                && at + 1 < to
                                && Character.isLetterOrDigit(text.charAt(at + 1));
                if (!inWord && depth-- == 0) {
                    return at;
                }
            } else if (c == mark && PAIRS.indexOf(c) >= 0 && mark != '”') {
                depth++;
            }
        }
        return -1;
    }

    /// A straight mark between a blank and a letter opens.
    private static boolean opensAgain(String text, int at, int to) {
        return Character.isWhitespace(text.charAt(at - 1)) && isBeforeWord(text, at, to);
    }

    private static boolean closes(char open, char c) {
        return switch (open) {
            case '“' -> c == '”';
            case '«' -> c == '»';
            case '„' -> c == '“' || c == '”';
            case '‟' -> c == '”';
            case '‹' -> c == '›';
            case '‘' -> c == '’';
            case '\'' -> c == '\'' || c == '’';
            default -> c == open;
        };
    }
}
