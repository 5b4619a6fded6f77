package org.stancewire.ingest.article.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Span;

/// The shapes of a headline.
final class Headline {
    private static final int LONGEST = 150;

    private static final Pattern MARKDOWN = Pattern.compile("#{1,6}[ \t]+(.*?)[ \t]*#*");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)([^*_]+)\\1");
    private static final Pattern SENTENCE_END = Pattern.compile("[.…:;,]$");
    private static final Pattern ACRONYM_END = Pattern.compile("(?:\\b\\p{Lu}\\.){2,}$");
    private static final Pattern SENTENCE_INSIDE =
            Pattern.compile("\\p{Ll}{4}[\"'”’»)]*[.] +[\"'“‘«(]*\\p{Lu}");
    private static final Pattern ENUMERATED = Pattern.compile("^(?:[-*•–—>|\\[(]|\\d+[.)/] ?\\D)");

    private Headline() {}

    /// The words of a Markdown heading, without its signs, or null when the line is none.
    static @Nullable Span markdown(String text, Line line) {
        if (line.isRunning() || text.charAt(line.start()) != '#') {
            return null;
        }
        Matcher match = MARKDOWN.matcher(line.in(text));
        return match.matches() && match.start(1) < match.end(1)
                ? inner(text, line.start() + match.start(1), line.start() + match.end(1))
                : null;
    }

    /// The words of a line without the bold signs around it.
    static Span inner(String text, int start, int end) {
        Matcher bold = BOLD.matcher(text.substring(start, end));
        return bold.matches()
                ? new Span(start + bold.start(2), start + bold.end(2))
                : new Span(start, end);
    }

    /// Whether the words could be a headline: short, not a sentence, not an item of a list.
    static boolean isLikely(String line) {
        String words = inner(line, 0, line.length()).in(line);
        return words.length() <= LONGEST
                && !endsLikeSentence(words)
                && !SENTENCE_INSIDE.matcher(words).find()
                && !ENUMERATED.matcher(words).find()
                && !words.contains("://")
                && startsLikeHeadline(words);
    }

    /// Whether a sentence ends here: quotation marks and brackets after its sign do not hide it.
    static boolean endsLikeSentence(String words) {
        int end = words.length();
        while (end > 0 && "\"'”’»“)]*_".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        String bare = words.substring(Math.max(0, end - 20), end);
        return SENTENCE_END.matcher(bare).find() && !ACRONYM_END.matcher(bare).find();
    }

    /// A capital, a digit or a quotation mark; a small letter only as in "iPhone".
    private static boolean startsLikeHeadline(String words) {
        int first = 0;
        while (first < words.length() && !Character.isLetterOrDigit(words.charAt(first))) {
            first++;
        }
        return first < words.length()
                && (!Character.isLowerCase(words.charAt(first))
                        || (first + 1 < words.length()
                                && Character.isUpperCase(words.charAt(first + 1))));
    }
}
