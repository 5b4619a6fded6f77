package org.stancewire.ingest.subscription;

import java.util.Collection;
import java.util.Optional;

/// All subscriptions, shared by the replicas of this service: a port. What is written is readable
/// when the call returns. Every call that writes throws
/// [org.stancewire.ingest.log.LogUnavailableException] when it cannot be written in time.
public interface Subscriptions {
    /// In the order of their ids.
    Collection<Followed> all();

    Optional<Followed> find(String id);

    /// Adds it, or puts it in the place of the one with its id.
    void put(Subscription subscription) throws InterruptedException;

    void remove(String id) throws InterruptedException;

    /// Writes down what a poll has learnt.
    void learn(String id, PollState state) throws InterruptedException;
}
