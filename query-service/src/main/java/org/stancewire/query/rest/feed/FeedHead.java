package org.stancewire.query.rest.feed;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.Question;

/// What a feed is.
///
/// @param id names it for ever: the same question has the same
/// @param title what is asked
/// @param home the page that shows the same
/// @param self its own address
/// @param next the address of its next page, or null on the last
public record FeedHead(String id, String title, URI home, URI self, @Nullable URI next) {
    /// Who makes it.
    static final String AUTHOR = "Stancewire";

    public FeedHead {
        Objects.requireNonNull(home);
        Objects.requireNonNull(self);
    }

    /// The head of the feed of a question.
    ///
    /// @param base where this service is reached
    public static FeedHead of(Question question, URI base, URI self, @Nullable URI next) {
        String asked = question.canonical();
        return new FeedHead(
                "urn:stancewire:feed:" + (asked.isEmpty() ? "all" : asked),
                asked.isEmpty()
                        ? AUTHOR
                        : AUTHOR
                                + ": "
                                + URLDecoder.decode(
                                        asked.replace("&", ", "), StandardCharsets.UTF_8),
                base.resolve(asked.isEmpty() ? "/" : "/?" + asked),
                self,
                next);
    }
}
