package org.stancewire.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.contract.Part;
import org.stancewire.contract.Part.Kind;
import org.stancewire.contract.Span;

/// The stretches of a text that are read as one: a title, a heading or a paragraph, without what is
/// neither title nor body.
///
/// A line break ends a paragraph, with two exceptions: where the next line goes on in lower case,
/// and where the whole text is wrapped at a fixed width.
final class Paragraphs {
    private static final int SHORTEST_WRAP = 50;
    private static final int LONGEST_WRAP = 100;

    private Paragraphs() {}

    /// @param title whether the stretch is the article's title
    record Paragraph(Span span, boolean title) {}

    static List<Paragraph> of(String text, List<Part> parts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean wrapped = isWrapped(text);
        int at = 0;
        for (Part part : parts) {
            addBody(paragraphs, text, at, part.start(), wrapped);
            if (part.kind() == Kind.TITLE) {
                paragraphs.add(new Paragraph(part.span(), true));
            }
            at = part.end();
        }
        addBody(paragraphs, text, at, text.length(), wrapped);
        return paragraphs;
    }

    private static void addBody(
            List<Paragraph> paragraphs, String text, int start, int end, boolean wrapped) {
        int from = start;
        for (int at = start; at <= end; at++) {
            boolean isEnd =
                    at == end || text.charAt(at) == '\n' && !goesOn(text, from, at, end, wrapped);
            if (isEnd && !text.substring(from, at).isBlank()) {
                paragraphs.add(new Paragraph(new Span(from, at), false));
            }
            if (isEnd) {
                from = at + 1;
            }
        }
    }

    /// Whether the sentence before the line break at `lineEnd` goes on after it.
    private static boolean goesOn(String text, int from, int lineEnd, int end, boolean wrapped) {
        int last = lineEnd - 1;
        while (last >= from && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        int next = lineEnd + 1;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (last < from || next >= end || ".!?…:".indexOf(text.charAt(last)) >= 0) {
            return false;
        }
        boolean isBlankLine = text.substring(lineEnd + 1, next).indexOf('\n') >= 0;
        return Character.isLowerCase(text.codePointAt(next)) || wrapped && !isBlankLine;
    }

    private static boolean isWrapped(String text) {
        int lines = 0;
        int full = 0;
        int start = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
            int length = at - start;
            if (length > LONGEST_WRAP) {
                return false;
            }
            if (length > 0) {
                lines++;
                full += length >= SHORTEST_WRAP ? 1 : 0;
            }
            start = at + 1;
        }
        return lines >= 4 && full * 10 >= lines * 6 && text.length() - start <= LONGEST_WRAP;
    }
}
