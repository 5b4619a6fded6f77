package org.stancewire.ingest.feed;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// Reads feeds of every kind.
public final class FeedReader {
    /// The most entries that one document may have.
    public static final int MOST_ENTRIES = 10_000;

    private FeedReader() {}

    /// Reads a feed of any kind, which is told by the document itself.
    ///
    /// @param declared the charset that came with the document, as in its Content-Type
    /// @param address where the document was found, which its relative links refer to
    public static FeedReading read(
            byte[] document, @Nullable Charset declared, @Nullable String address) {
        try {
            String text = DocumentText.of(document, declared);
            return new FeedReading.Read(feed(text, address));
        } catch (UnreadableFeed e) {
            return new FeedReading.Unreadable(e.refusal());
        }
    }

    private static FeedDocument feed(String text, @Nullable String address) throws UnreadableFeed {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            throw UnreadableFeed.because("the document is empty; send an RSS, Atom or JSON Feed");
        }
        return text.charAt(start) == '{'
                ? JsonFeed.read(text, address)
                : XmlFeed.read(text, address);
    }
}
