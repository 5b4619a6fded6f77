package org.stancewire.ingest.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What those can ask for who want feeds to be followed.
public final class Subscribing {
    private static final int LONGEST_NAME = 1_000;
    private static final Duration LONGEST_INTERVAL = Duration.ofDays(30);

    private final Subscriptions subscriptions;
    private final Fetcher fetcher;
    private final Duration leastInterval;
    private final InstantSource clock;

    public Subscribing(
            Subscriptions subscriptions, Fetcher fetcher, Schedule schedule, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.fetcher = fetcher;
        this.leastInterval = schedule.least();
        this.clock = clock;
    }

    /// Follows the feed at an address, which is due at once. Whoever asks for a feed that is
    /// followed changes nothing.
    public Subscribed subscribe(String url, Wish wish) throws InterruptedException {
        FeedAddress address;
        try {
            address = FeedAddress.of(url);
        } catch (IllegalArgumentException e) {
            return new Subscribed.Refused("/url", String.valueOf(e.getMessage()));
        }
        Optional<Followed> known = subscriptions.find(address.id());
        if (known.isPresent()) {
            return new Subscribed.Already(known.get());
        }
        String objection = fetcher.objection(address.url());
        if (objection != null) {
            return new Subscribed.Refused("/url", objection);
        }
        Instant now = clock.instant();
        return put(address.id(), address.url(), wish, now, now);
    }

    /// Follows it otherwise from now on. A change makes the feed due at once, unless it is paused.
    public Subscribed change(Followed followed, Wish wish) throws InterruptedException {
        Subscription before = followed.subscription();
        if (Wish.of(before).equals(wish) && !followed.isGone()) {
            return new Subscribed.Already(followed);
        }
        Instant now = clock.instant();
        Instant later = before.changedAt().plusMillis(1);
        return put(
                before.id(),
                before.url(),
                wish,
                before.createdAt(),
                now.isBefore(later) ? later : now);
    }

    private Subscribed put(String id, String url, Wish wish, Instant created, Instant changed)
            throws InterruptedException {
        Subscribed.Refused refused = refusal(wish);
        if (refused != null) {
            return refused;
        }
        Subscription subscription =
                new Subscription(
                        id,
                        url,
                        wish.name() == null ? null : wish.name().strip(),
                        wish.fullPages(),
                        wish.interval(),
                        wish.paused(),
                        created,
                        changed);
        subscriptions.put(subscription);
        return new Subscribed.Done(subscriptions.find(id).orElse(new Followed(subscription, null)));
    }

    private Subscribed.@Nullable Refused refusal(Wish wish) {
        if (wish.name() != null && (wish.name().isBlank() || wish.name().length() > LONGEST_NAME)) {
            return new Subscribed.Refused(
                    "/name", "give a name of at most " + LONGEST_NAME + " characters, or none");
        }
        Duration interval = wish.interval();
        if (interval != null
                && (interval.compareTo(leastInterval) < 0
                        || interval.compareTo(LONGEST_INTERVAL) > 0)) {
            return new Subscribed.Refused(
                    "/interval",
                    "give an interval from "
                            + leastInterval.toSeconds()
                            + "s to 30d, such as 30m, or none to go by what the feed says");
        }
        return null;
    }
}
