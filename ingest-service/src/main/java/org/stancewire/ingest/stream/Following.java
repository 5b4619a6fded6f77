package org.stancewire.ingest.stream;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.subscription.Poll;
import org.stancewire.ingest.subscription.Poller;
import org.stancewire.service.KafkaSettings;

/// All that one replica does to follow feeds: it reads what is asked for, takes its share, and
/// polls.
final class Following implements AutoCloseable {
    private final SubscriptionTail tail;
    private final Share share;
    private final Poller poller;

    private Following(
            KafkaSettings kafka,
            SubscriptionTable table,
            KafkaSubscriptions subscriptions,
            Poll poll,
            InstantSource clock,
            Duration tick,
            Duration session,
            int places) {
        tail = new SubscriptionTail(kafka, table);
        poller = new Poller(subscriptions, this::isOurs, poll, clock, tick, places);
        share = new Share(kafka, table, poller::release, session);
    }

    /// Returns when the table is complete and polling begins. Throws [IllegalStateException] when
    /// Kafka does not give the table in time.
    ///
    /// @param tick how often to look what is due
    /// @param session how long a replica may be silent before others poll its feeds
    /// @param places how many feeds are polled at once
    static Following start(
            KafkaSettings kafka,
            SubscriptionTable table,
            KafkaSubscriptions subscriptions,
            Poll poll,
            InstantSource clock,
            Duration tick,
            Duration session,
            int places)
            throws InterruptedException {
        Following following =
                new Following(kafka, table, subscriptions, poll, clock, tick, session, places);
        boolean started = false;
        try {
            following.tail.start();
            if (!following.tail.awaitComplete(kafka.timeout())) {
                String trouble = following.tail.trouble();
                throw new IllegalStateException(
                        trouble == null ? "Kafka did not give all subscriptions in time" : trouble);
            }
            subscriptions.open();
            following.share.start();
            following.poller.start();
            started = true;
            return following;
        } finally {
            if (!started) {
                following.close();
            }
        }
    }

    /// What a poll learns is not written while the table falls behind, so none begins then.
    private boolean isOurs(String id) {
        return tail.trouble() == null && share.has(id);
    }

    /// Why feeds are not followed at present; null where they are.
    @Nullable String trouble() {
        String trouble = tail.trouble();
        return trouble == null ? share.trouble() : trouble;
    }

    /// Ends all polls, and lets the other replicas take over at once.
    @Override
    public void close() throws InterruptedException {
        poller.close();
        share.close();
        tail.close();
    }
}
