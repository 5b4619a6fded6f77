package org.stancewire.query.search.quote;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Span;
import org.stancewire.contract.Spanned;

/// A quote and where it stands.
///
/// @param text the words as they stand in the article's text at `[start,end)`
/// @param parts the pieces of a content that something interrupts; empty where it is whole
/// @param speaker null where it cannot be told
/// @param source the words that name the speaker, or null
/// @param cue the words that mark it as said, or null
/// @param about the entities that it speaks of
public record FoundQuote(
        int start,
        int end,
        String text,
        List<Span> parts,
        Quote.Kind kind,
        @Nullable Entity speaker,
        @Nullable String source,
        @Nullable String cue,
        List<Entity> about,
        QuotedIn article)
        implements Spanned {
    public FoundQuote {
        Spanned.check(start, end);
        Objects.requireNonNull(text);
        parts = List.copyOf(parts);
        Objects.requireNonNull(kind);
        about = List.copyOf(about);
        Objects.requireNonNull(article);
    }

    /// The article that it stands in.
    public record QuotedIn(
            String id,
            @Nullable String title,
            @Nullable String url,
            @Nullable String source,
            @Nullable PublishedAt publishedAt,
            Instant receivedAt,
            String language) {}
}
