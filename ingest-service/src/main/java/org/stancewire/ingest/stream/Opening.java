package org.stancewire.ingest.stream;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Opens something that needs Kafka on a thread of its own, again and again until that succeeds,
/// and says meanwhile what is missing: the service starts without Kafka.
final class Opening implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Opening.class);
    private static final long PAUSE_MILLIS = 500;

    private final String what;
    private final Attempt attempt;
    private final Thread thread;
    private volatile @Nullable String missing = "the service has just started";

    /// Opens it, and may be called again when it fails.
    interface Attempt {
        void run() throws ExecutionException, InterruptedException;
    }

    /// @param what is not there yet, in words for the log
    Opening(String what, Attempt attempt) {
        this.what = what;
        this.attempt = attempt;
        this.thread = Thread.ofPlatform().daemon().name("opening").unstarted(this::open);
    }

    void start() {
        thread.start();
    }

    /// Why it is not open yet; null once it is.
    @Nullable String missing() {
        return missing;
    }

    private void open() {
        try {
            while (missing != null) {
                String now = failure();
                if (now != null && !now.equals(missing)) {
                    LOG.warnf("%s, trying again: %s", what, now);
                }
                missing = now;
                if (now != null) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException _) {
            LOG.debug("stopped before Kafka was there");
        }
    }

    private @Nullable String failure() throws InterruptedException {
        try {
            attempt.run();
            return null;
        } catch (ExecutionException | KafkaException | IllegalStateException e) {
            Throwable cause =
                    e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            return String.valueOf(cause.getMessage());
        }
    }

    /// Returns when no attempt runs any more.
    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
