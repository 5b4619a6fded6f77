package org.stancewire.ingest.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.contract.Part;
import org.stancewire.contract.PublishedAt;

/// An article's fields, checked, before its text is added.
///
/// @param id the sender's own, or null where one is to be made
/// @param url as its source states it; what it is known by is the canonical form
record Draft(
        @Nullable String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable PublishedAt publishedAt,
        @Nullable String language,
        List<String> authors) {
    Draft {
        authors = List.copyOf(authors);
    }

    /// The article with its whole text. Throws [InvalidSubmission] when that is too long.
    Article with(String text, List<Part> parts) throws InvalidSubmission {
        if (isTooLong(text)) {
            throw new InvalidSubmission(
                    new Refusal(
                            Refusal.Kind.TOO_LARGE,
                            "/text",
                            "the text with its title takes "
                                    + CleanText.utf8Length(text)
                                    + " bytes of UTF-8, and "
                                    + Article.MAX_TEXT_BYTES
                                    + " (1 MiB) is the most; send it as several articles"));
        }
        String address = url == null ? null : CanonicalUrl.of(url);
        String hash =
                Identity.ofContent(title, address, source, publishedAt, language, authors, text);
        return new Article(
                idOf(address, text),
                hash,
                title,
                url,
                source,
                publishedAt,
                language,
                authors,
                text,
                parts);
    }

    /// Only a long text has to be counted: a code unit takes three bytes at most.
    private static boolean isTooLong(String text) {
        return text.length() > Article.MAX_TEXT_BYTES / 3
                && CleanText.utf8Length(text) > Article.MAX_TEXT_BYTES;
    }

    private String idOf(@Nullable String address, String text) {
        if (id != null) {
            return id;
        }
        return address == null ? Identity.ofText(source, text) : Identity.ofUrl(address);
    }
}
