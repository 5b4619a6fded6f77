package org.stancewire.ingest.article.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line at the end of a text that says where it was first published.
///
/// @param lines how many of the last lines it takes
record SourceLink(String url, int lines) {
    private static final int LONGEST = 4096;

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:original(?: (?:url|article|link|source))?|source(?: url)?|url|link"
                            + "|оригинал(?: статьи)?|источник|ссылка|quelle|fuente|джерело)\\s*:\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADDRESS =
            Pattern.compile("<?(https?://[^\\s<>()]+)>?|\\[[^\\]]*\\]\\((https?://[^\\s<>()]+)\\)");

    /// Reads the end of a text, or gives null when it states no address of its own.
    static @Nullable SourceLink atEnd(String text, List<Line> lines) {
        int count = lines.size();
        if (count == 0 || lines.getLast().length() > LONGEST) {
            return null;
        }
        int start = lines.getLast().start();
        if (text.indexOf(':', start) < 0) {
            return null;
        }
        String last = lines.getLast().in(text);
        Matcher label = LABEL.matcher(last);
        if (label.lookingAt()) {
            String url = address(last.substring(label.end()));
            return url == null ? null : new SourceLink(url, 1);
        }
        String url = address(last);
        if (url == null || count < 2 || lines.get(count - 2).isRunning()) {
            return null;
        }
        Matcher above = LABEL.matcher(lines.get(count - 2).in(text));
        return above.lookingAt() && above.hitEnd() ? new SourceLink(url, 2) : null;
    }

    private static @Nullable String address(String words) {
        Matcher match = ADDRESS.matcher(words);
        if (!match.matches()) {
            return null;
        }
        return match.group(1) == null ? match.group(2) : match.group(1);
    }
}
