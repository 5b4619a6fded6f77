package org.stancewire.cli.bench.live;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.up.Service;

/// A while in which articles are posted and readers read.
///
/// @param filters of each reader; the first reads everything
/// @param stops whether somebody beside them stops reading
record Phase(LiveSystem system, List<String> filters, boolean stops) {
    private static final int CLIENT_THREADS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// Runs it. Throws [IOException] when an article is refused, or never seen.
    ///
    /// @param ids of the articles, in the order in which they are posted
    Figures run(OpenLoop posts, List<String> ids) throws IOException, InterruptedException {
        int port = system.port(Service.QUERY);
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENT_THREADS);
                LogWatch log = new LogWatch(system.kafka())) {
            HttpClient client =
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .executor(threads)
                            .build();
            try (StuckReader stuck = stops ? new StuckReader(port) : null) {
                List<StreamReader> readers = new ArrayList<>();
                for (String filter : filters) {
                    readers.add(StreamReader.open(client, port, filter));
                }
                for (StreamReader reader : readers) {
                    reader.start();
                }
                return measure(posts, ids, readers, log, stuck);
            } finally {
                client.shutdownNow();
            }
        }
    }

    private Figures measure(
            OpenLoop posts,
            List<String> ids,
            List<StreamReader> readers,
            LogWatch log,
            @Nullable StuckReader stuck)
            throws IOException, InterruptedException {
        Map<String, Duration> before = cpu();
        long begin = System.nanoTime();
        posts.run(system.port(Service.INGEST));
        Got got;
        double seconds;
        Map<String, Double> cores;
        // A connection that nobody uses for a minute is closed.
        try (Feed feed = new Feed(system.port(Service.QUERY))) {
            awaitAll(ids.size(), feed, readers.getFirst().start());
            seconds = (System.nanoTime() - begin) / 1e9;
            cores = cores(before, seconds);
            got = Got.of(readers, feed);
        }
        Journeys journeys = new Journeys(ids, posts);
        return new Figures(
                readers.size(),
                ids.size(),
                seconds,
                journeys.until(readers.subList(0, 1)),
                journeys.tenths(readers.getFirst()),
                journeys.until(readers),
                journeys.stations(log.times(ids), readers.getFirst()),
                journeys.answered(),
                got,
                cores,
                stuck == null ? null : stuck.fate());
    }

    private static void awaitAll(int count, Feed feed, String since)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (long there = 0; there < count; there = feed.count(since)) {
            if (System.nanoTime() > deadline) {
                throw new IOException(there + " of " + count + " articles are in the feed");
            }
            Thread.sleep(100);
        }
    }

    private Map<String, Double> cores(Map<String, Duration> before, double seconds) {
        Map<String, Double> cores = new LinkedHashMap<>();
        cpu().forEach(
                        (name, cpu) -> {
                            Duration took = cpu.minus(before.getOrDefault(name, Duration.ZERO));
                            cores.put(name, took.toMillis() / 1e3 / seconds);
                        });
        return cores;
    }

    /// The processor time that each process has taken so far, and this one, which posts and reads.
    private Map<String, Duration> cpu() {
        Map<String, Duration> all = new LinkedHashMap<>(system.cpu());
        all.put(
                "this bench",
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
        return all;
    }
}
