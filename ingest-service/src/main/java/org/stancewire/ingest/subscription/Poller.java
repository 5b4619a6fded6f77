package org.stancewire.ingest.subscription;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.stancewire.ingest.log.LogUnavailableException;

/// Polls every subscription that is due and ours, each on a thread of its own, none twice at once.
public final class Poller implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Poller.class.getName());
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);
    private static final Duration TO_END = Duration.ofSeconds(20);

    private final Subscriptions subscriptions;
    private final Predicate<String> ours;
    private final Poll poll;
    private final InstantSource clock;
    private final Duration tick;
    private final Semaphore places;
    private final Map<String, Run> running = new ConcurrentHashMap<>();
    private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();
    private final Thread thread;

    /// @param ours whether this replica polls the subscription of an id
    /// @param tick how often to look what is due
    /// @param places how many feeds are polled at once
    public Poller(
            Subscriptions subscriptions,
            Predicate<String> ours,
            Poll poll,
            InstantSource clock,
            Duration tick,
            int places) {
        this.subscriptions = subscriptions;
        this.ours = ours;
        this.poll = poll;
        this.clock = clock;
        this.tick = tick;
        this.places = new Semaphore(places);
        this.thread = Thread.ofPlatform().daemon().name("poller").unstarted(this::loop);
    }

    public void start() {
        thread.start();
    }

    /// Lets the polls of these ids come to their end and returns when none of them runs any more:
    /// whoever polls them next then knows what they learnt. None begins any more, for the ids are
    /// not ours now. A poll that takes longer than [#TO_END] is broken off.
    public void release(Predicate<String> ids) throws InterruptedException {
        List<Run> runs = runsOf(ids);
        runs.forEach(Run::finish);
        long broken = System.nanoTime() + TO_END.toNanos();
        for (Run run : runs) {
            Duration left = Duration.ofNanos(broken - System.nanoTime());
            if (left.isNegative() || !run.thread.join(left)) {
                run.cancel();
                run.thread.join();
            }
        }
    }

    private List<Run> runsOf(Predicate<String> ids) {
        return running.values().stream().filter(run -> ids.test(run.id)).toList();
    }

    private void loop() {
        try {
            while (true) {
                startDue(clock.instant());
                TimeUnit.NANOSECONDS.sleep(tick.toNanos());
            }
        } catch (InterruptedException _) {
            LOG.log(Level.DEBUG, "the poller has stopped");
        }
    }

    private void startDue(Instant now) {
        for (Followed followed : subscriptions.all()) {
            String id = followed.subscription().id();
            if (followed.isDue(now)
                    && !now.isBefore(notBefore.getOrDefault(id, Instant.MIN))
                    && !running.containsKey(id)
                    && places.tryAcquire()) {
                start(id);
            }
        }
    }

    private void start(String id) {
        Run run = new Run(id);
        running.put(id, run);
        run.thread.start();
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
        List<Run> runs = runsOf(_ -> true);
        runs.forEach(Run::cancel);
        for (Run run : runs) {
            run.thread.join();
        }
    }

    /// One poll on its way.
    private final class Run {
        private final String id;
        private final Thread thread;
        private boolean cancelled;
        private boolean finishing;
        private boolean writing;

        Run(String id) {
            this.id = id;
            this.thread = Thread.ofVirtual().name("poll-" + id).unstarted(this::run);
        }

        private void run() {
            try {
                // What was due a moment ago may be done. It is looked up once it is ours, when
                // nobody else learns anything of it any more.
                if (ours.test(id)) {
                    Followed followed = subscriptions.find(id).orElse(null);
                    if (followed != null && followed.isDue(clock.instant())) {
                        poll(followed);
                    }
                }
            } catch (InterruptedException _) {
                LOG.log(Level.DEBUG, "the poll of {0} was ended", id);
            } catch (LogUnavailableException e) {
                LOG.log(
                        Level.WARNING,
                        "what the poll of {0} learnt is lost: {1}",
                        id,
                        e.getMessage());
                notBefore.put(id, clock.instant().plus(AFTER_TROUBLE));
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "the poll of " + id + " failed", e);
                notBefore.put(id, clock.instant().plus(AFTER_TROUBLE));
            } finally {
                running.remove(id);
                places.release();
            }
        }

        private void poll(Followed followed) throws InterruptedException {
            PollState state = poll.run(followed);
            if (!mayFinish() && !ours.test(id)) {
                notBefore.put(id, clock.instant().plus(AFTER_TROUBLE));
            } else if (mayWrite() && subscriptions.find(id).isPresent()) {
                subscriptions.learn(id, state);
                notBefore.remove(id);
            }
        }

        /// It was begun when the subscription was ours, which is not taken from us before its end.
        synchronized void finish() {
            finishing = true;
        }

        private synchronized boolean mayFinish() {
            return finishing;
        }

        private synchronized boolean mayWrite() {
            writing = !cancelled;
            return writing;
        }

        synchronized void cancel() {
            cancelled = true;
            if (!writing) {
                thread.interrupt();
            }
        }
    }
}
