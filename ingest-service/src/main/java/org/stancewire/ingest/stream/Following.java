package org.stancewire.ingest.stream;

import java.time.Duration;
import java.time.InstantSource;
import org.stancewire.ingest.subscription.Poll;
import org.stancewire.ingest.subscription.Poller;
import org.stancewire.service.KafkaSettings;

/// All that one replica does to follow feeds: it reads what is asked for, takes its share, and
/// polls.
final class Following implements AutoCloseable {
    private final SubscriptionTail tail;
    private final Share share;
    private final Poller poller;

    private Following(SubscriptionTail tail, Share share, Poller poller) {
        this.tail = tail;
        this.share = share;
        this.poller = poller;
    }

    /// Returns when the table is complete and polling begins. Throws [IllegalStateException] when
    /// Kafka does not give the table in time.
    ///
    /// @param tick how often to look what is due
    /// @param places how many feeds are polled at once
    static Following start(
            KafkaSettings kafka,
            SubscriptionTable table,
            KafkaSubscriptions subscriptions,
            Poll poll,
            InstantSource clock,
            Duration tick,
            int places)
            throws InterruptedException {
        SubscriptionTail tail = new SubscriptionTail(kafka, table);
        tail.start();
        if (!tail.awaitComplete(kafka.timeout())) {
            tail.close();
            throw new IllegalStateException("Kafka did not give all subscriptions in time");
        }
        subscriptions.open();
        Share[] share = new Share[1];
        Poller poller =
                new Poller(subscriptions, id -> share[0].has(id), poll, clock, tick, places);
        share[0] = new Share(kafka, table, poller::release);
        share[0].start();
        poller.start();
        return new Following(tail, share[0], poller);
    }

    /// Ends all polls, and lets the other replicas take over at once.
    @Override
    public void close() throws InterruptedException {
        poller.close();
        share.close();
        tail.close();
    }
}
