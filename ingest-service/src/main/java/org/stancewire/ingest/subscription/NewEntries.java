package org.stancewire.ingest.subscription;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.ingest.article.Intake;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.article.Verdict;
import org.stancewire.ingest.feed.FeedDocument;
import org.stancewire.ingest.feed.FeedEntry;
import org.stancewire.ingest.log.ArticleLog;
import org.stancewire.ingest.log.LogUnavailableException;
import org.stancewire.ingest.log.Trace;

/// Takes what is new in a feed into the log of articles, the oldest first.
public final class NewEntries {
    /// Of a longer document only the first entries are followed, so that all of them can be known.
    private static final int MOST_FOLLOWED = KnownEntries.MOST / 2;

    /// Some feeds show an entry again that they had left out for a while.
    private static final int LEAST_KNOWN = 200;

    private final ArticleLog log;
    private final FullPage fullPage;
    private final int mostAtOnce;

    /// @param mostAtOnce how many new entries one poll takes; the rest waits for the next, so that
    ///     none takes for ever
    public NewEntries(
            ArticleLog log,
            Fetcher fetcher,
            PageReading pages,
            int mostAtOnce,
            InstantSource clock) {
        this.log = log;
        this.fullPage = new FullPage(fetcher, pages, new Permission(fetcher, clock));
        this.mostAtOnce = mostAtOnce;
    }

    /// What was taken.
    ///
    /// @param articles how many were new to the log
    /// @param all whether nothing is left for the next poll
    /// @param problem the first, and how many there are
    record Taken(int articles, boolean all, @Nullable String problem) {}

    /// Remembers in `known` what was taken, and what never can be; and in `waiting` what was taken
    /// without its page, which then comes as a revision of the article if it can be had.
    Taken take(
            FeedDocument feed, Subscription subscription, KnownEntries known, WaitingPages waiting)
            throws InterruptedException {
        List<FeedEntry> unknown = unknown(feed, known);
        known.keep(Math.max(LEAST_KNOWN, 2 * feed.entries().size()));
        List<String> problems = new ArrayList<>();
        int articles = 0;
        try {
            List<FeedEntry> again = subscription.fullPages() ? feed.entries() : List.of();
            for (FeedEntry entry : waiting.among(again).reversed()) {
                articles += takeAgain(entry, subscription, waiting, problems) ? 1 : 0;
            }
            for (FeedEntry entry : unknown.subList(0, Math.min(unknown.size(), mostAtOnce))) {
                articles += take(entry, subscription, waiting, problems) ? 1 : 0;
                known.add(entry);
            }
        } catch (LogUnavailableException e) {
            problems.addFirst(e.getMessage());
            return new Taken(articles, false, summary(problems));
        }
        return new Taken(articles, unknown.size() <= mostAtOnce, summary(problems));
    }

    private static List<FeedEntry> unknown(FeedDocument feed, KnownEntries known) {
        List<FeedEntry> followed =
                feed.entries().subList(0, Math.min(feed.entries().size(), MOST_FOLLOWED));
        List<FeedEntry> unknown = new ArrayList<>();
        for (FeedEntry entry : followed.reversed()) {
            if (known.has(entry)) {
                known.add(entry);
            } else {
                unknown.add(entry);
            }
        }
        return unknown;
    }

    private boolean take(
            FeedEntry entry, Subscription subscription, WaitingPages waiting, List<String> problems)
            throws InterruptedException {
        Submission submission = entry.submission();
        if (!entry.summaryOnly() || !subscription.fullPages()) {
            return accept(submission, subscription, problems);
        }
        FullPage.Completed completed = fullPage.complete(submission);
        boolean taken = accept(completed.submission(), subscription, problems);
        note(entry, completed, waiting, problems);
        return taken;
    }

    /// Asks once more for the page of an entry that was taken without it.
    private boolean takeAgain(
            FeedEntry entry, Subscription subscription, WaitingPages waiting, List<String> problems)
            throws InterruptedException {
        FullPage.Completed completed = fullPage.complete(entry.submission());
        boolean taken =
                completed.problem() == null
                        && accept(completed.submission(), subscription, problems);
        note(entry, completed, waiting, problems);
        return taken;
    }

    private static void note(
            FeedEntry entry,
            FullPage.Completed completed,
            WaitingPages waiting,
            List<String> problems) {
        if (completed.problem() == null) {
            waiting.remove(entry);
        } else if (!completed.later()) {
            waiting.remove(entry);
            problems.add(completed.problem());
        } else if (waiting.waitsOn(entry)) {
            problems.add(completed.problem() + "; it is tried again");
        } else {
            problems.add(completed.problem() + "; given up");
        }
    }

    private boolean accept(Submission submission, Subscription subscription, List<String> problems)
            throws InterruptedException {
        return switch (Intake.accept(named(submission, subscription.name()))) {
            case Verdict.Accepted it -> append(it.article().by(subscription.id()));
            case Verdict.Refused it -> {
                problems.add(it.refusal().pointer() + ": " + it.refusal().detail());
                yield false;
            }
        };
    }

    private boolean append(Article article) throws InterruptedException {
        try {
            return !log.append(article, Trace.NONE).toCompletableFuture().get().duplicate();
        } catch (ExecutionException | CompletionException e) {
            if (e.getCause() instanceof LogUnavailableException unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException("article " + article.id() + " was not taken", e);
        }
    }

    private static Submission named(Submission it, @Nullable String name) {
        return name == null
                ? it
                : new Submission(
                        it.id(),
                        it.title(),
                        it.url(),
                        name,
                        it.publishedAt(),
                        it.language(),
                        it.authors(),
                        it.text());
    }

    private static @Nullable String summary(List<String> problems) {
        return switch (problems.size()) {
            case 0 -> null;
            case 1 -> problems.getFirst();
            default -> problems.getFirst() + " (and " + (problems.size() - 1) + " more)";
        };
    }
}
