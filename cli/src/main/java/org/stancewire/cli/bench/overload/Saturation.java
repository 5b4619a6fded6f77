package org.stancewire.cli.bench.overload;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.process.Connection;

/// Senders that post one article after the other and wait when they are told to, so that the system
/// always has something to do and never too much.
final class Saturation implements AutoCloseable {
    private static final int SENDERS = 4;

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
    private final List<Thread> senders = new ArrayList<>();

    /// Begins to post.
    ///
    /// @param next the number of the next article
    Saturation(int port, AtomicLong next, LongFunction<byte[]> bodies) {
        for (int i = 0; i < SENDERS; i++) {
            senders.add(Thread.ofVirtual().start(() -> send(port, next, bodies)));
        }
    }

    private void send(int port, AtomicLong next, LongFunction<byte[]> bodies) {
        try (Connection connection = new Connection(port)) {
            byte[] body = bodies.apply(next.getAndIncrement());
            while (going.get()) {
                Connection.Answer answer = connection.post(body);
                if (answer.retryAfter() != null) {
                    Thread.sleep(Duration.ofSeconds(answer.retryAfter()));
                } else if (answer.status() == 202) {
                    accepted.incrementAndGet();
                    body = bodies.apply(next.getAndIncrement());
                } else {
                    throw new IOException("ingest answers " + answer.status() + answer.body());
                }
            }
        } catch (IOException e) {
            failure.compareAndSet(null, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// How many were accepted so far. Throws [IOException] where a sender was not understood.
    long accepted() throws IOException {
        if (failure.get() != null) {
            throw new IOException(failure.get());
        }
        return accepted.get();
    }

    @Override
    public void close() throws InterruptedException {
        going.set(false);
        for (Thread sender : senders) {
            sender.join();
        }
    }
}
