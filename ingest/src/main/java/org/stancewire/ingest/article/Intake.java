package org.stancewire.ingest.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.contract.Part;
import org.stancewire.ingest.article.layout.Layout;

/// Makes articles of what was sent.
public final class Intake {
    private static final String AFTER_TITLE = "\n\n";

    private Intake() {}

    /// Takes an article whose fields its sender states. Only these count; what its text states of
    /// author or date is marked and read no further.
    public static Verdict accept(Submission sent) {
        try {
            return new Verdict.Accepted(article(sent));
        } catch (InvalidSubmission e) {
            return new Verdict.Refused(e.refusal());
        }
    }

    /// Takes a bare text, and what it plainly states of its title, authors, date and address.
    ///
    /// @param id the sender's own name for it, or null where one is to be made
    public static Verdict acceptPlain(@Nullable String id, String received) {
        try {
            return new Verdict.Accepted(plain(StatedFields.id(id), text(received)));
        } catch (InvalidSubmission e) {
            return new Verdict.Refused(e.refusal());
        }
    }

    /// Whether an article can have this address.
    public static boolean isAddress(String url) {
        try {
            return StatedFields.url(url) != null;
        } catch (InvalidSubmission _) {
            return false;
        }
    }

    private static Article plain(@Nullable String id, String text) throws InvalidSubmission {
        Layout layout = Layout.of(text);
        Draft draft =
                new Draft(
                        id,
                        layout.title(),
                        addressOrNull(layout.url()),
                        null,
                        layout.publishedAt(),
                        null,
                        layout.authors());
        return draft.with(text, layout.parts());
    }

    private static Article article(Submission sent) throws InvalidSubmission {
        Draft draft = StatedFields.of(sent);
        String body = text(sent.text());
        String title = draft.title();
        if (title == null) {
            return draft.with(body, Layout.ofBody(body, 0).parts());
        }
        int line = indexOfFirstLine(body);
        int end = endOfLine(body, line);
        if (CleanText.opensWith(body, line, end, title)) {
            return titled(draft, body, line, body.substring(0, end).stripTrailing().length());
        }
        return titled(draft, title + AFTER_TITLE + body, 0, title.length());
    }

    private static Article titled(Draft draft, String text, int start, int end)
            throws InvalidSubmission {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(start, end, Part.Kind.TITLE));
        parts.addAll(Layout.ofBody(text, end).parts());
        return draft.with(text, parts);
    }

    private static String text(@Nullable String received) throws InvalidSubmission {
        if (received == null) {
            throw new InvalidSubmission("/text", "'text' is missing; give the article's text");
        }
        String text = CleanText.of(received, "/text");
        if (CleanText.isBlank(text)) {
            throw new InvalidSubmission("/text", "the text is empty; give the article's text");
        }
        return text;
    }

    private static @Nullable String addressOrNull(@Nullable String url) {
        try {
            if (url != null) {
                CanonicalUrl.of(url);
            }
            return url;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static int indexOfFirstLine(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfLine(String text, int from) {
        int feed = text.indexOf('\n', from);
        int end = feed < 0 ? text.length() : feed;
        int carriage = text.indexOf('\r', from, end);
        return carriage < 0 ? end : carriage;
    }
}
