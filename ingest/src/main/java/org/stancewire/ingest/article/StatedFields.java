package org.stancewire.ingest.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.PublishedAt;

/// Checks what a sender states beside the text. What is not stated stays null.
final class StatedFields {
    static final int LONGEST_LINE = 1_000;
    static final int LONGEST_URL = 4_096;
    static final int MOST_AUTHORS = 100;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~:@-]{0,199}");
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private StatedFields() {}

    /// All of them. Throws [InvalidSubmission] for the first that is wrong.
    static Draft of(Submission sent) throws InvalidSubmission {
        return new Draft(
                id(sent.id()),
                line(sent.title(), "/title"),
                url(sent.url()),
                line(sent.source(), "/source"),
                publishedAt(sent.publishedAt()),
                language(sent.language()),
                authors(sent.authors()));
    }

    /// A name that a sender gives, or null. Throws [InvalidSubmission] for one that cannot be kept.
    static @Nullable String id(@Nullable String sent) throws InvalidSubmission {
        if (sent == null || ID.matcher(sent).matches()) {
            return sent;
        }
        throw new InvalidSubmission(
                "/id",
                "'id' begins with a letter or digit of ASCII and has 1 to 200 letters, digits and"
                        + " signs of . _ ~ : @ - and nothing else; leave it out to have one made");
    }

    private static @Nullable String line(@Nullable String sent, String pointer)
            throws InvalidSubmission {
        if (sent == null) {
            return null;
        }
        String line = CleanText.line(CleanText.of(sent, pointer));
        if (line.length() > LONGEST_LINE) {
            throw new InvalidSubmission(
                    pointer,
                    line.length() + " characters are too many; give at most " + LONGEST_LINE);
        }
        return line.isEmpty() ? null : line;
    }

    /// An address that has a canonical form, or null. Throws [InvalidSubmission] for any other.
    static @Nullable String url(@Nullable String sent) throws InvalidSubmission {
        if (sent == null) {
            return null;
        }
        try {
            String url = CleanText.of(sent, "/url").strip();
            if (url.length() > LONGEST_URL) {
                throw new IllegalArgumentException("longer than " + LONGEST_URL + " characters");
            }
            CanonicalUrl.of(url);
            return url;
        } catch (IllegalArgumentException e) {
            throw new InvalidSubmission(
                    "/url",
                    e.getMessage()
                            + "; give the article's address, such as"
                            + " https://news.example/2012/04/talks, or leave it out");
        }
    }

    private static @Nullable PublishedAt publishedAt(@Nullable String sent)
            throws InvalidSubmission {
        if (sent == null) {
            return null;
        }
        try {
            PublishedAt date = new PublishedAt(sent.strip());
            if (date.instant().isBefore(FIRST) || date.instant().isAfter(LAST)) {
                throw new IllegalArgumentException("not in the years 1 to 9999");
            }
            return date;
        } catch (IllegalArgumentException e) {
            throw new InvalidSubmission(
                    "/publishedAt",
                    shorten(e.getMessage()) + "; leave it out when it is not known");
        }
    }

    private static @Nullable String language(@Nullable String sent) throws InvalidSubmission {
        try {
            return sent == null ? null : StatedLanguage.of(sent);
        } catch (IllegalArgumentException _) {
            throw new InvalidSubmission(
                    "/language",
                    "'"
                            + shorten(sent)
                            + "' is no language; give its ISO 639 code, such as en or"
                            + " ru, or leave it out to have it recognised");
        }
    }

    private static List<String> authors(List<String> sent) throws InvalidSubmission {
        List<String> authors = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            String author = line(sent.get(i), "/authors/" + i);
            if (author != null) {
                authors.add(author);
            }
            if (authors.size() > MOST_AUTHORS) {
                throw new InvalidSubmission(
                        "/authors",
                        "more than " + MOST_AUTHORS + " authors; name the first of them");
            }
        }
        return authors;
    }

    private static String shorten(@Nullable String words) {
        String all = String.valueOf(words);
        return all.length() <= 200 ? all : all.substring(0, 200) + "…";
    }
}
