package org.stancewire.ingest.feed;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// As much of an article as a feed has.
///
/// @param summaryOnly whether the article goes on elsewhere
record Excerpt(@Nullable String words, boolean summaryOnly) {
    /// A summary of this many characters is an article: many feeds have nothing but a summary and
    /// put all into it.
    private static final int AS_LONG_AS_AN_ARTICLE = 1_500;

    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?:…|\\.\\.\\.|\\[…]|\\[\\.{3}]|\\bread (?:more|on|the full (?:story|article))"
                            + "|\\bcontinue reading|\\bfull story|читать (?:далее|дальше|полностью)|подробнее)"
                            + "[\\s.»>→:)\\]]*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int END = 60;

    static Excerpt of(@Nullable String content, @Nullable String summary) {
        if (content != null) {
            return new Excerpt(content, goesOn(content));
        }
        boolean whole =
                summary != null && summary.length() >= AS_LONG_AS_AN_ARTICLE && !goesOn(summary);
        return new Excerpt(summary, !whole);
    }

    private static boolean goesOn(String words) {
        return GOES_ON.matcher(words.substring(Math.max(0, words.length() - END))).find();
    }
}
