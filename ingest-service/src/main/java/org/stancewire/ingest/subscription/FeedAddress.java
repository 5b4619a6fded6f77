package org.stancewire.ingest.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a feed is, as somebody gave it.
record FeedAddress(String url) {
    private static final int LONGEST = 4_096;
    private static final int HASH_BYTES = 16;
    private static final Pattern FEED =
            Pattern.compile("^feed:(?=https?://)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FEED_HOST = Pattern.compile("^feed://", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB =
            Pattern.compile("(https?://)([^/?#]+)([^#]*)(?:#.*)?", Pattern.CASE_INSENSITIVE);

    /// The address without its fragment, with scheme and host in lower case; `feed:` is how
    /// browsers used to mark feeds. Throws [IllegalArgumentException] for anything but a web
    /// address.
    static FeedAddress of(String stated) {
        String url = FEED.matcher(stated.strip()).replaceFirst("");
        Matcher match = WEB.matcher(FEED_HOST.matcher(url).replaceFirst("http://"));
        if (!match.matches() || url.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "not an absolute http or https address of at most "
                            + LONGEST
                            + " characters; give that of the feed, such as"
                            + " https://news.example/rss.xml");
        }
        String path = match.group(3).isEmpty() ? "/" : match.group(3);
        return new FeedAddress((match.group(1) + match.group(2)).toLowerCase(Locale.ROOT) + path);
    }

    /// The same for the same feed, so that asking for it twice makes one subscription.
    String id() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(url.getBytes(StandardCharsets.UTF_8));
            return "s1-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
