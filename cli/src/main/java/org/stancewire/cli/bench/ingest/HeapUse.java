package org.stancewire.cli.bench.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.process.Connection;

/// What a service's heap held while a stream went through it.
///
/// @param afterTenth the most that was seen in the first tenth of the samples, in bytes
/// @param atLast the most that was seen in the last tenth
record HeapUse(long bytes, long articles, long samples, long afterTenth, long atLast, long most) {

    /// Asks the service's metrics a few times a second.
    static final class Watch implements AutoCloseable {
        private final List<Long> samples = new ArrayList<>();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
        private final Thread thread;

        Watch(int port) {
            thread = Thread.startVirtualThread(() -> watch(port));
        }

        private void watch(int port) {
            while (!ended.get()) {
                try (Connection connection = new Connection(port)) {
                    samples.add(heap(connection.get("/q/metrics").body()));
                    Thread.sleep(200);
                } catch (IOException e) {
                    failure.set(e);
                    ended.set(true);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    ended.set(true);
                }
            }
        }

        private static long heap(String metrics) {
            return (long)
                    metrics.lines()
                            .filter(line -> line.startsWith("jvm_memory_used_bytes{"))
                            .filter(line -> line.contains("area=\"heap\""))
                            .mapToDouble(
                                    line ->
                                            Double.parseDouble(
                                                    line.substring(line.lastIndexOf(' ') + 1)))
                            .sum();
        }

        @Override
        public void close() {
            ended.set(true);
            try {
                thread.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        /// Throws [IOException] where the service did not answer to the last.
        HeapUse use(long bytes, long articles) throws IOException {
            if (failure.get() != null) {
                throw failure.get();
            }
            int tenth = Math.max(1, samples.size() / 10);
            return new HeapUse(
                    bytes,
                    articles,
                    samples.size(),
                    most(0, tenth),
                    most(samples.size() - tenth, samples.size()),
                    most(0, samples.size()));
        }

        private long most(int from, int to) {
            return samples.subList(from, to).stream().mapToLong(Long::longValue).max().orElse(0);
        }
    }
}
