package org.stancewire.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One published text as accepted. `text` is the one string that every span refers to: the NFC form
/// of what was received, with a separately given title put in front as its first line.
///
/// @param id names the article across its revisions
/// @param contentHash names this revision: the same content has the same hash
/// @param parts what of `text` is not body, in the order of the text, not overlapping
/// @param language the language its source states (ISO 639-1), not the one that was recognised
/// @param subscription the feed that it came by first, or null where it was posted; no part of the
///     content
public record Article(
        String id,
        String contentHash,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable PublishedAt publishedAt,
        @Nullable String language,
        List<String> authors,
        String text,
        List<Part> parts,
        @Nullable String subscription) {

    /// The longest text that is accepted, in bytes of UTF-8. As JSON, where an emoji takes three
    /// times as many, and with all else that is accepted, an article has 4 MiB at most, and leaves
    /// as much of the record for annotations: these are cut to fit ([NotAnalysed]).
    public static final int MAX_TEXT_BYTES = 1 << 20;

    public Article {
        if (id.isEmpty() || contentHash.isEmpty()) {
            throw new IllegalArgumentException("an article needs an id and a content hash");
        }
        Objects.requireNonNull(text);
        authors = authors == null ? List.of() : List.copyOf(authors);
        parts = parts == null ? List.of() : List.copyOf(parts);
        int last = 0;
        for (Part part : parts) {
            if (part.start() < last || part.end() > text.length()) {
                throw new IllegalArgumentException(
                        "parts must be in order, apart, and inside the text: "
                                + part
                                + " in an article of "
                                + text.length()
                                + " code units");
            }
            last = part.end();
        }
    }

    /// An article that was posted.
    public Article(
            String id,
            String contentHash,
            @Nullable String title,
            @Nullable String url,
            @Nullable String source,
            @Nullable PublishedAt publishedAt,
            @Nullable String language,
            List<String> authors,
            String text,
            List<Part> parts) {
        this(
                id,
                contentHash,
                title,
                url,
                source,
                publishedAt,
                language,
                authors,
                text,
                parts,
                null);
    }

    /// The same article, as it comes by a subscription.
    public Article by(String subscription) {
        return new Article(
                id,
                contentHash,
                title,
                url,
                source,
                publishedAt,
                language,
                authors,
                text,
                parts,
                subscription);
    }

    /// `id/content-hash`: the key of its record and the name of this revision.
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String revision() {
        return id + '/' + contentHash;
    }
}
