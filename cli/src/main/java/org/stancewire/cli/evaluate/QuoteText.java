package org.stancewire.cli.evaluate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewire.contract.Span;

/// What of a quote's text two annotators agree on: its words without marks, and the head word of
/// those that name the speaker.
final class QuoteText {
    private static final String EDGE = " \t\r\n\u00a0\"'“”‘’«»„‟‹›`.,;:!?…-–—";
    private static final Pattern HEAD_END =
            Pattern.compile(
                    ",|\\s(?:of|in|at|for|from|with|who|whose|which|that|on|to|by|and|or|—|-)\\s|\\s\\(",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD =
            Pattern.compile("\\w+(?:[’'.-]\\w+)*", Pattern.UNICODE_CHARACTER_CLASS);

    private QuoteText() {}

    /// A span without blanks and marks at its ends, as one number; it may be empty.
    static long core(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return (long) start << Integer.SIZE | end;
    }

    /// The last word of a source before a comma or a preposition; all of it where it has no word.
    static Span head(String text, Span source) {
        String words = source.in(text);
        Matcher end = HEAD_END.matcher(words);
        if (end.find() && WORD.matcher(words.substring(0, end.start())).find()) {
            words = words.substring(0, end.start());
        }
        if (words.endsWith("’s") || words.endsWith("'s")) {
            words = words.substring(0, words.length() - 2);
        }
        Span head = source;
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            head = new Span(source.start() + word.start(), source.start() + word.end());
        }
        return head;
    }
}
