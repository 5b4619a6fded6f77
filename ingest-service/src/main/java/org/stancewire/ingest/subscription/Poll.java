package org.stancewire.ingest.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.feed.FeedReader;
import org.stancewire.ingest.feed.FeedReading;

/// Polls a feed once.
public final class Poll {
    private static final String ACCEPT =
            "application/rss+xml,application/atom+xml,application/feed+json,"
                    + "application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,*/*;q=0.5";

    /// About three hours with the usual interval: longer than most servers are down.
    private static final int MOST_FAILURES_MOVED = 3;

    private static final int LONGEST_STATED = 1_000;

    private final Fetcher fetcher;
    private final NewEntries newEntries;
    private final Schedule schedule;
    private final InstantSource clock;

    /// @param newEntries takes what is new in a feed
    public Poll(Fetcher fetcher, NewEntries newEntries, Schedule schedule, InstantSource clock) {
        this.fetcher = fetcher;
        this.newEntries = newEntries;
        this.schedule = schedule;
        this.clock = clock;
    }

    /// Asks for the feed, takes what is new in it, and says what is known then.
    PollState run(Followed followed) throws InterruptedException {
        Fetched fetched =
                fetcher.fetch(
                        new Fetcher.Request(
                                followed.address(),
                                ACCEPT,
                                known(followed, PollState::etag),
                                known(followed, PollState::lastModified)));
        return switch (fetched) {
            case Fetched.Failed it -> failed(followed, null, it.problem(), Duration.ZERO);
            case Fetched.Answer it -> answered(followed, it);
        };
    }

    private PollState answered(Followed followed, Fetched.Answer answer)
            throws InterruptedException {
        return switch (answer.status()) {
            case 200, 203, 226 -> read(followed, answer);
            case 304 -> unchanged(followed, answer);
            case 410 -> gone(followed);
            default ->
                    failed(
                            followed,
                            answer.status(),
                            "the server answered with HTTP " + answer.status(),
                            answer.retryAfter(clock.instant()));
        };
    }

    private PollState read(Followed followed, Fetched.Answer answer) throws InterruptedException {
        return switch (FeedReader.read(answer.body(), answer.charset(), answer.url())) {
            case FeedReading.Unreadable it ->
                    failed(followed, answer.status(), it.refusal().detail(), Duration.ZERO);
            case FeedReading.Read it -> {
                KnownEntries known = knownEntries(followed);
                WaitingPages waiting = new WaitingPages(known(followed, PollState::waiting));
                NewEntries.Taken taken =
                        newEntries.take(it.feed(), followed.subscription(), known, waiting);
                yield taken(followed, answer, it, known, waiting, taken);
            }
        };
    }

    private PollState taken(
            Followed followed,
            Fetched.Answer answer,
            FeedReading.Read read,
            KnownEntries known,
            WaitingPages waiting,
            NewEntries.Taken taken) {
        Instant now = clock.instant();
        // What is left, or waits, is read in the feed once more.
        boolean all = taken.all() && waiting.leastTries() == 0;
        return new PollState(
                followed.subscription().changedAt(),
                movedTo(followed, answer),
                shortEnough(read.feed().title()),
                all ? shortEnough(answer.header("ETag")) : null,
                all ? shortEnough(answer.header("Last-Modified")) : null,
                read.feed().refreshEvery(),
                new PollResult(now, answer.status(), taken.articles(), taken.problem()),
                0,
                next(now, followed, answer, read, waiting, taken),
                false,
                known.toString(),
                waiting.written());
    }

    private Instant next(
            Instant now,
            Followed followed,
            Fetched.Answer answer,
            FeedReading.Read read,
            WaitingPages waiting,
            NewEntries.Taken taken) {
        if (!taken.all()) {
            return schedule.soon(now);
        }
        Instant usual =
                schedule.afterSuccess(
                        now,
                        followed.subscription().interval(),
                        read.feed().refreshEvery(),
                        answer.maxAge());
        if (waiting.leastTries() == 0) {
            return usual;
        }
        Instant again = schedule.again(now, waiting.leastTries());
        return again.isBefore(usual) ? again : usual;
    }

    private PollState unchanged(Followed followed, Fetched.Answer answer) {
        Instant now = clock.instant();
        PollState before = followed.state();
        if (before == null) {
            return failed(
                    followed, 304, "'not modified' in answer to a first question", Duration.ZERO);
        }
        return new PollState(
                followed.subscription().changedAt(),
                movedTo(followed, answer),
                before.title(),
                before.etag(),
                before.lastModified(),
                before.statedInterval(),
                new PollResult(now, 304, 0, null),
                0,
                schedule.afterSuccess(
                        now,
                        followed.subscription().interval(),
                        before.statedInterval(),
                        answer.maxAge()),
                false,
                before.known(),
                before.waiting());
    }

    private PollState gone(Followed followed) {
        Instant now = clock.instant();
        return kept(
                followed,
                new PollResult(now, 410, 0, "the feed is gone for good; resume it to try again"),
                followed.failures() + 1,
                schedule.afterFailure(now, null, 1, Duration.ZERO),
                true);
    }

    private PollState failed(
            Followed followed, @Nullable Integer status, String problem, Duration retryAfter) {
        Instant now = clock.instant();
        int failures = followed.failures() + 1;
        return kept(
                followed,
                new PollResult(now, status, 0, problem),
                failures,
                schedule.afterFailure(
                        now, followed.subscription().interval(), failures, retryAfter),
                false);
    }

    /// What was known before stays known; but after [#MOST_FAILURES_MOVED] failures a feed is asked
    /// for where it was at first, from where it may lead to yet another place.
    private static PollState kept(
            Followed followed, PollResult result, int failures, Instant next, boolean gone) {
        PollState before = followed.state();
        String movedTo = known(followed, PollState::movedTo);
        boolean back = movedTo != null && !gone && failures >= MOST_FAILURES_MOVED;
        return new PollState(
                followed.subscription().changedAt(),
                back ? null : movedTo,
                known(followed, PollState::title),
                back ? null : known(followed, PollState::etag),
                back ? null : known(followed, PollState::lastModified),
                before == null ? null : before.statedInterval(),
                result,
                failures,
                next,
                gone,
                before == null ? "" : before.known(),
                known(followed, PollState::waiting));
    }

    private static @Nullable String movedTo(Followed followed, Fetched.Answer answer) {
        return answer.movedTo() == null ? known(followed, PollState::movedTo) : answer.movedTo();
    }

    /// What others state must not fill the record; nothing is lost without it.
    private static @Nullable String shortEnough(@Nullable String stated) {
        return stated == null || stated.length() > LONGEST_STATED ? null : stated;
    }

    private static KnownEntries knownEntries(Followed followed) {
        PollState before = followed.state();
        return new KnownEntries(before == null ? "" : before.known());
    }

    private static @Nullable String known(Followed followed, Field field) {
        return followed.state() == null ? null : field.of(followed.state());
    }

    private interface Field {
        @Nullable String of(PollState state);
    }
}
