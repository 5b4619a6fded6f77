package org.stancewire.cli.bench.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.stancewire.cli.bench.measure.Latencies;
import org.stancewire.cli.bench.process.Connection;

/// Many who ask a query service at once: each on a connection of its own, and all kinds of
/// questions in turns.
///
/// @param size how many they are
/// @param asker of what they ask
/// @param seed what they ask is drawn from it
record Crowd(int size, Asker asker, long seed) {
    /// What came of it.
    ///
    /// @param perSecond how many answers came
    /// @param latencies how long each took
    record Answered(double perSecond, Latencies latencies) {}

    /// Has them ask so many questions, or a few more, so that each asks as many.
    Answered ask(int port, int questions)
            throws IOException, InterruptedException, ExecutionException {
        int each = Math.ceilDiv(questions, size);
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < size; i++) {
                connections.add(new Connection(port));
            }
            return ask(connections, each);
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private Answered ask(List<Connection> connections, int each)
            throws InterruptedException, ExecutionException {
        SplittableRandom random = new SplittableRandom(seed);
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<long[]>> all = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                Connection connection = connections.get(i);
                Asker own = asker.drawing(random.split());
                int first = i;
                all.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return ask(connection, own, first, each);
                                }));
            }
            long begin = System.nanoTime();
            start.countDown();
            Latencies latencies = new Latencies();
            for (Future<long[]> one : all) {
                for (long took : one.get()) {
                    latencies.add(took);
                }
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Answered(latencies.count() / seconds, latencies);
        }
    }

    private static long[] ask(Connection connection, Asker asker, int first, int count)
            throws IOException {
        Kind[] kinds = Kind.values();
        long[] took = new long[count];
        for (int i = 0; i < count; i++) {
            Kind.Asked asked = kinds[(first + i) % kinds.length].ask(asker);
            took[i] = Rounds.time(connection, asked.feed());
        }
        return took;
    }
}
