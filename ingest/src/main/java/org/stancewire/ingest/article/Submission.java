package org.stancewire.ingest.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as somebody sent it, nothing checked yet. A field that is null or
/// blank is not stated.
///
/// @param id the sender's own name for it
public record Submission(
        @Nullable String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable String publishedAt,
        @Nullable String language,
        List<String> authors,
        @Nullable String text) {
    public Submission {
        id = stated(id);
        title = stated(title);
        url = stated(url);
        source = stated(source);
        publishedAt = stated(publishedAt);
        language = stated(language);
        authors = List.copyOf(authors);
    }

    private static @Nullable String stated(@Nullable String field) {
        return field == null || CleanText.isBlank(field) ? null : field;
    }
}
