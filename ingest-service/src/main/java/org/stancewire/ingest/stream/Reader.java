package org.stancewire.ingest.stream;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads from Kafka on a thread of its own and goes on by itself: where a client gives up, as it
/// does when it may not read any more, another one takes its place after a pause.
final class Reader<K, V> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Reader.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final String name;
    private final Map<String, Object> settings;
    private final Reading<K, V> reading;
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Consumer<K, V> consumer;
    private volatile @Nullable String trouble;

    /// What is done with each client in turn. Whatever it throws ends the client.
    interface Reading<K, V> {
        /// Makes a new client ready; what the one before has read need not be read again.
        void begin(Consumer<K, V> consumer);

        /// Reads on.
        void step(Consumer<K, V> consumer);

        /// The client reads no more and is closed next.
        void end();
    }

    Reader(String name, Map<String, Object> settings, Reading<K, V> reading) {
        this.name = name;
        this.settings = settings;
        this.reading = reading;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Why it does not read at present; null where it does.
    @Nullable String trouble() {
        return trouble;
    }

    private void run() {
        try {
            while (closing.getCount() > 0) {
                read();
                closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (Consumer<K, V> opened = new KafkaConsumer<>(settings)) {
            consumer = opened;
            try {
                reading.begin(opened);
                while (closing.getCount() > 0) {
                    reading.step(opened);
                    recover();
                }
            } finally {
                reading.end();
            }
        } catch (WakeupException _) {
            LOG.debugf("%s has stopped", name);
        } catch (RuntimeException e) {
            // Whatever it is: a thread that ended here would never be missed.
            if (trouble == null) {
                LOG.errorf(e, "%s reads nothing and tries again", name);
            }
            trouble = name + " reads nothing: " + e.getMessage();
        }
    }

    private void recover() {
        if (trouble != null) {
            trouble = null;
            LOG.infof("%s reads again", name);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        Consumer<K, V> open = consumer;
        if (open != null) {
            open.wakeup();
        }
        try {
            thread.join(TO_END.toMillis());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
