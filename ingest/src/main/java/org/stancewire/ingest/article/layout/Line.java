package org.stancewire.ingest.article.layout;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.contract.Spanned;

/// A line that says something, without the white space around it.
///
/// @param blankBefore whether it begins a paragraph: an empty line, or nothing, stands before it
record Line(int start, int end, boolean blankBefore) implements Spanned {
    /// Longer lines are running text and are looked at no further.
    static final int LONGEST_FORM = 300;

    private static final String RARE_BREAKS = "\r\u0085\u2028\u2029";

    Line {
        Spanned.check(start, end);
    }

    int length() {
        return end - start;
    }

    /// Whether it is too long to be anything but running text.
    boolean isRunning() {
        return length() > LONGEST_FORM;
    }

    /// The lines from `from` on that are not blank.
    static List<Line> of(String text, int from) {
        boolean plain = RARE_BREAKS.chars().noneMatch(it -> text.indexOf(it, from) >= 0);
        List<Line> lines = new ArrayList<>();
        boolean blank = true;
        for (int at = from; at < text.length(); ) {
            int end = plain ? endOfPlainLine(text, at) : endOfLine(text, at);
            int first = at;
            int last = end;
            while (first < last && isSpace(text.charAt(first))) {
                first++;
            }
            while (last > first && isSpace(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Line(first, last, blank));
            }
            blank = first == last;
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static int endOfPlainLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF';
    }
}
