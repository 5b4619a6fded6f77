package org.stancewire.cli.bench.overload;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.stancewire.cli.bench.live.LiveSystem;
import org.stancewire.cli.bench.live.MemoryWatch;
import org.stancewire.cli.bench.live.OpenLoop;
import org.stancewire.cli.bench.live.StreamReader;
import org.stancewire.cli.bench.made.News;
import org.stancewire.cli.bench.made.Posts;
import org.stancewire.cli.bench.measure.Latencies;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.cli.up.Service;

/// Finds what the whole system can do, and posts more than that.
final class OverloadBench implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// What is measured.
    ///
    /// @param times so many times what the system can do is posted
    /// @param seconds for so long
    /// @param warmUp seconds in which the system has enough to do before it is measured
    /// @param longestWait how long an accepted article may wait, in seconds
    record Plan(double times, int seconds, int warmUp, int longestWait) {}

    private final Plan plan;
    private final Consumer<String> progress;
    private final Workbench workbench = new Workbench();
    private final Posts posts;
    private final AtomicLong next = new AtomicLong();

    OverloadBench(Plan plan, News news, Consumer<String> progress) throws IOException {
        this.plan = plan;
        this.posts = new Posts(news);
        this.progress = progress;
    }

    Overloaded run() throws IOException, InterruptedException {
        progress.accept("starting a broker, ingest, enrich and query");
        LiveSystem system =
                LiveSystem.start(
                        workbench, "stancewire.ingest.longest-wait=" + plan.longestWait() + "s");
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            StreamReader reader = StreamReader.open(client, system.port(Service.QUERY), "");
            reader.start();
            double sustainable = sustainable(system, reader);
            Overloaded result = overload(system, reader, sustainable);
            client.shutdownNow();
            return result;
        }
    }

    private double sustainable(LiveSystem system, StreamReader reader)
            throws IOException, InterruptedException {
        long accepted;
        double rate;
        try (Saturation senders = new Saturation(system.port(Service.INGEST), next, posts::body)) {
            progress.accept("warming up for " + plan.warmUp() + " s");
            Thread.sleep(Duration.ofSeconds(plan.warmUp()));
            progress.accept("what the system can do: " + plan.seconds() / 2 + " s");
            int before = reader.count();
            long begin = System.nanoTime();
            Thread.sleep(Duration.ofSeconds(plan.seconds()).dividedBy(2));
            rate = (reader.count() - before) / ((System.nanoTime() - begin) / 1e9);
            senders.close();
            accepted = senders.accepted();
        }
        if (rate == 0) {
            throw new IOException("nothing came in that time: take more --warm-up and --seconds");
        }
        if (!await(reader, accepted)) {
            throw new IOException(
                    "%d of %d accepted articles came".formatted(reader.count(), accepted));
        }
        return rate;
    }

    private Overloaded overload(LiveSystem system, StreamReader reader, double sustainable)
            throws IOException, InterruptedException {
        double rate = sustainable * plan.times();
        long first = next.get();
        int count = (int) (rate * plan.seconds());
        if (count > Posts.MOST) {
            throw new IOException(
                    "%,.0f articles a second for %d s are more than %,d, which the bench can hold: take less --times or --seconds"
                            .formatted(rate, plan.seconds(), Posts.MOST));
        }
        OpenLoop loop =
                new OpenLoop(
                        LongStream.range(first, first + count)
                                .mapToObj(posts::body)
                                .toArray(byte[][]::new),
                        rate,
                        Set.of(202, 429, 503));
        progress.accept("%,.0f articles a second for %d s".formatted(rate, plan.seconds()));
        int before = reader.count();
        MemoryWatch memory = new MemoryWatch(system);
        long end;
        try (memory) {
            loop.run(system.port(Service.INGEST));
            end = System.nanoTime();
        }
        int[] statuses = loop.statuses();
        long accepted = LongStream.range(0, count).filter(it -> statuses[(int) it] == 202).count();
        progress.accept("waiting until all that was accepted has come");
        // Those that have not come by then count as lost.
        var _ = await(reader, before + accepted);
        double drained = (System.nanoTime() - end) / 1e9;
        return result(reader, loop, first, sustainable, drained, memory.use());
    }

    private Overloaded result(
            StreamReader reader,
            OpenLoop loop,
            long first,
            double sustainable,
            double drained,
            Map<String, MemoryWatch.Use> memory) {
        Latencies visible = new Latencies();
        Latencies answered = new Latencies();
        Map<String, Long> arrived = reader.arrived();
        long[] due = loop.due();
        long[] answers = loop.answered();
        int[] statuses = loop.statuses();
        long accepted = 0;
        for (int i = 0; i < due.length; i++) {
            answered.add(answers[i] - due[i]);
            Long at = arrived.get(News.id(first + i));
            if (statuses[i] == 202) {
                accepted++;
                if (at != null) {
                    visible.add(at - due[i]);
                }
            }
        }
        return new Overloaded(
                sustainable,
                sustainable * plan.times(),
                due.length,
                accepted,
                accepted - visible.count(),
                reader.doubled(),
                visible,
                answered,
                drained,
                memory);
    }

    /// Whether so many came before nobody has patience any more.
    private static boolean await(StreamReader reader, long count)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (reader.count() < count && System.nanoTime() - deadline < 0) {
            if (reader.broken() != null) {
                throw new IOException("the stream broke: " + reader.broken());
            }
            Thread.sleep(10);
        }
        return reader.count() >= count;
    }

    @Override
    public void close() {
        workbench.close();
    }
}
