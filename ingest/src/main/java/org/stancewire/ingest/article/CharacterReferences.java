package org.stancewire.ingest.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Character references of HTML that were left in a text: `AT&amp;T`, `&laquo;да&raquo;`,
/// `&#8217;`.
final class CharacterReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    /// Feeds of feeds escape what was escaped before: `&amp;amp;quot;`.
    private static final int MOST_ROUNDS = 3;

    private CharacterReferences() {}

    /// The text with whole references resolved; whatever else begins with `&` is left alone.
    static String resolve(String text) {
        String resolved = text;
        for (int i = 0; i < MOST_ROUNDS && resolved.indexOf('&') >= 0; i++) {
            String before = resolved;
            resolved =
                    REFERENCE
                            .matcher(before)
                            .replaceAll(it -> Matcher.quoteReplacement(character(it.group())));
            if (resolved.equals(before)) {
                break;
            }
        }
        return resolved;
    }

    private static String character(String reference) {
        return Parser.unescapeEntities(reference, true);
    }
}
