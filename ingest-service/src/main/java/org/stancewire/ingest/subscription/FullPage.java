package org.stancewire.ingest.subscription;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Submission;

/// Completes an entry of which a feed has only a summary with what its page says.
final class FullPage {
    private static final String ACCEPT = "text/html,application/xhtml+xml;q=0.9";

    private final Fetcher fetcher;
    private final PageReading reading;
    private final Permission permission;

    FullPage(Fetcher fetcher, PageReading reading, Permission permission) {
        this.fetcher = fetcher;
        this.reading = reading;
        this.permission = permission;
    }

    /// An entry, and why its page is not in it where that is so.
    ///
    /// @param later whether its page may be had later
    record Completed(Submission submission, @Nullable String problem, boolean later) {}

    /// What the entry states counts; the page gives the text, and what the entry does not state.
    Completed complete(Submission entry) throws InterruptedException {
        String url = entry.url();
        if (url == null) {
            return new Completed(entry, null, false);
        }
        String page = "page " + url + ": ";
        Allowed allowed = new Allowed();
        String objection = allowed.objection(url);
        if (objection != null) {
            return new Completed(entry, page + objection, !allowed.refused);
        }
        Fetcher.Request request = new Fetcher.Request(url, ACCEPT, null, null, allowed);
        return switch (fetcher.fetch(request)) {
            case Fetched.Failed it -> new Completed(entry, page + it.problem(), !allowed.refused);
            case Fetched.Answer it when it.status() != 200 ->
                    new Completed(entry, page + "HTTP " + it.status(), isPassing(it.status()));
            case Fetched.Answer it when !it.mediaType().contains("html") ->
                    new Completed(entry, null, false);
            case Fetched.Answer it ->
                    new Completed(
                            joined(entry, reading.read(it.body(), it.charset(), it.url())),
                            null,
                            false);
        };
    }

    /// Asks the site of a page, and those to which it leads, and remembers whether one refused.
    private final class Allowed implements Fetcher.Redirects {
        private boolean refused;

        @Override
        public @Nullable String objection(String url) throws InterruptedException {
            Permission.Answer answer = permission.of(url);
            refused = answer == Permission.Answer.REFUSED;
            return switch (answer) {
                case GIVEN -> null;
                case REFUSED -> "its site's robots.txt keeps it from us";
                case UNKNOWN -> "its site's robots.txt cannot be had";
            };
        }
    }

    /// Whether a server that answers so may answer otherwise in a while.
    private static boolean isPassing(int status) {
        return status >= 500 || status == 408 || status == 425 || status == 429;
    }

    private static Submission joined(Submission entry, Submission page) {
        List<String> authors = entry.authors().isEmpty() ? page.authors() : entry.authors();
        return new Submission(
                entry.id(),
                entry.title() == null ? page.title() : entry.title(),
                entry.url(),
                entry.source() == null ? page.source() : entry.source(),
                entry.publishedAt() == null ? page.publishedAt() : entry.publishedAt(),
                entry.language() == null ? page.language() : entry.language(),
                authors,
                longer(page.text(), entry.text()));
    }

    private static @Nullable String longer(@Nullable String page, @Nullable String summary) {
        boolean more = page != null && (summary == null || page.length() > summary.length());
        return more ? page : summary;
    }
}
