package org.stancewire.ingest.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PollerTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    private static final Subscription DUE =
            new Subscription("s", "https://news.example/rss", null, true, null, false, NOW, NOW);

    private final Store store = new Store();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void pollsWhatIsDueAndOurs() throws InterruptedException {
        poll(_ -> true);
        assertThat(asked).hasValue(1);
        assertThat(store.find("s").orElseThrow().nextPoll()).isAfter(NOW);
    }

    /// The other replica has polled it, and we hear of that at the moment in which it becomes ours.
    @Test
    void doesNotPollAgainWhatAnotherReplicaHasJustPolled() throws InterruptedException {
        poll(
                id -> {
                    store.learn(id, polled());
                    return true;
                });
        assertThat(asked).hasValue(0);
        assertThat(store.find("s").orElseThrow().state()).isEqualTo(polled());
    }

    @Test
    void leavesWhatIsNotOurs() throws InterruptedException {
        poll(_ -> false);
        assertThat(asked).hasValue(0);
        assertThat(store.find("s").orElseThrow().state()).isNull();
    }

    /// Until whether it is ours has been asked, and all that came of that has ended.
    private void poll(Predicate<String> ours) throws InterruptedException {
        store.put(DUE);
        CountDownLatch tested = new CountDownLatch(1);
        Predicate<String> watched =
                id -> {
                    boolean is = ours.test(id);
                    tested.countDown();
                    return is;
                };
        Duration tick = Duration.ofMillis(1);
        try (Poller poller = new Poller(store, watched, poll(), () -> NOW, tick, 4)) {
            poller.start();
            assertThat(tested.await(1, TimeUnit.MINUTES)).isTrue();
            poller.release(_ -> true);
        }
    }

    private Poll poll() {
        Schedule schedule =
                new Schedule(
                        Duration.ofMinutes(30), Duration.ofMinutes(1), Duration.ofDays(1), () -> 0);
        return new Poll(new NoWeb(), null, schedule, () -> NOW);
    }

    private static PollState polled() {
        return new PollState(
                NOW,
                null,
                null,
                null,
                null,
                null,
                new PollResult(NOW, 304, 0, null),
                0,
                NOW.plusSeconds(600),
                false,
                "",
                null);
    }

    private final class NoWeb implements Fetcher {
        @Override
        public Fetched fetch(Request request) {
            asked.incrementAndGet();
            return new Fetched.Failed("no host");
        }

        @Override
        public String objection(String url) {
            return null;
        }
    }

    private static final class Store implements Subscriptions {
        private final Map<String, Followed> all = new ConcurrentHashMap<>();

        @Override
        public Collection<Followed> all() {
            return all.values();
        }

        @Override
        public Optional<Followed> find(String id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public void put(Subscription subscription) {
            all.put(subscription.id(), new Followed(subscription, null));
        }

        @Override
        public void remove(String id) {
            all.remove(id);
        }

        @Override
        public void learn(String id, PollState state) {
            all.put(id, new Followed(all.get(id).subscription(), state));
        }
    }
}
