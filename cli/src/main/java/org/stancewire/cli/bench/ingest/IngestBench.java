package org.stancewire.cli.bench.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.stancewire.cli.bench.made.News;
import org.stancewire.cli.bench.made.Posts;
import org.stancewire.cli.bench.made.RepeatedNews;
import org.stancewire.cli.bench.process.Connection;
import org.stancewire.cli.bench.process.ServiceProcess;
import org.stancewire.cli.bench.process.Workbench;

/// Measures ingest on this machine: rows of lines against Kafka's own producer, and single posts
/// against an endpoint that does nothing but parse. What is compared is measured in turns, so that
/// whatever else the machine does falls on both.
final class IngestBench implements AutoCloseable {
    /// Java compiles what runs often, and does so the later the more code there is.
    private static final int WARM_UPS = 3;

    /// So many different articles are sent, at the most.
    private static final int DIFFERENT = 2_000;

    /// What is measured.
    ///
    /// @param articles how many articles a turn takes
    /// @param turns how many turns count, after three that do not
    /// @param connections how many post single articles at the same time
    /// @param heap what ingest may use, as Java's `-Xmx` takes it
    record Plan(int articles, int turns, int connections, String heap) {}

    private final Plan plan;
    private final Consumer<String> progress;
    private final Workbench workbench;
    private final News articles;
    private final Posts posts;
    private int turn;

    IngestBench(Plan plan, News news, Consumer<String> progress) throws IOException {
        this.plan = plan;
        this.progress = progress;
        this.workbench = new Workbench();
        this.articles = RepeatedNews.first(Math.min(plan.articles(), DIFFERENT), news);
        this.posts = new Posts(articles);
    }

    /// Compares.
    List<Ratio> run() throws IOException, InterruptedException, ExecutionException {
        progress.accept("starting a broker, ingest and a bare endpoint");
        String kafka = startBroker();
        IngestRate ingest = new IngestRate(startIngest(kafka).port());
        IngestRate bare = new IngestRate(startBare().port());
        List<double[]> usual = new ArrayList<>();
        List<double[]> alike = new ArrayList<>();
        List<double[]> single = new ArrayList<>();
        List<double[]> both = new ArrayList<>();
        try (ProducerRate producer = new ProducerRate(kafka, ProducerRate.USUAL_BATCH);
                ProducerRate large = new ProducerRate(kafka, ProducerRate.LARGE_BATCH)) {
            for (turn = 1 - WARM_UPS; turn <= plan.turns(); turn++) {
                String name = turn <= 0 ? "warming up" : "turn " + turn + " of " + plan.turns();
                progress.accept(name + ": Kafka's own producer");
                List<ProducerRecord<String, byte[]>> records = records();
                double own = producer.write(records);
                double best = large.write(records);
                progress.accept(name + ": NDJSON");
                double lines = ingest.lines(bodies("l"));
                progress.accept(name + ": the bare endpoint");
                double parsed = bare.posts(bodies("p"), plan.connections());
                progress.accept(name + ": single posts");
                double posted = ingest.posts(bodies("p"), plan.connections());
                if (turn > 0) {
                    usual.add(new double[] {lines, own});
                    alike.add(new double[] {lines, best});
                    single.add(new double[] {posted, parsed});
                    both.add(new double[] {posted, 1 / (1 / parsed + 1 / best)});
                }
            }
        }
        return List.of(
                Ratio.of("NDJSON, of Kafka's own producer", usual),
                Ratio.of("the same, of one with batches as large as ingest's", alike),
                Ratio.of(
                        "single posts on "
                                + plan.connections()
                                + " connections, of a bare endpoint",
                        single),
                Ratio.of("the same, of a bare endpoint and then Kafka's own producer", both));
    }

    /// Streams so many bytes of lines through ingest and answers what its heap held the while.
    HeapUse stream(long bytes) throws IOException, InterruptedException {
        ServiceProcess ingest = startIngest(startBroker());
        HeapUse.Watch watch = new HeapUse.Watch(ingest.port());
        long sent = 0;
        long count = 0;
        try (watch;
                Connection connection = new Connection(ingest.port())) {
            connection.beginLines();
            while (sent < bytes) {
                byte[] line = posts.body(count, "stream-" + count);
                connection.line(line);
                count++;
                sent += line.length + 1;
                if (count % 5_000 == 0) {
                    progress.accept("%,d MB sent".formatted(sent >> 20));
                }
            }
            IngestRate.requireAccepted(count, connection.endLines());
        }
        return watch.use(sent, count);
    }

    private String startBroker() throws IOException, InterruptedException {
        return "127.0.0.1:" + workbench.startBroker("-Xmx512m").port();
    }

    private ServiceProcess startIngest(String kafka) throws IOException, InterruptedException {
        List<String> options =
                List.of("-Xmx" + plan.heap(), "-Dstancewire.kafka.bootstrap-servers=" + kafka);
        return workbench.start("ingest-service", options).awaitReady(Workbench.READY);
    }

    private ServiceProcess startBare() throws IOException, InterruptedException {
        List<String> options = List.of("-Xmx" + plan.heap());
        return workbench.start("bench-endpoint", options).awaitListening();
    }

    private List<ProducerRecord<String, byte[]>> records() {
        return IntStream.range(0, plan.articles())
                .mapToObj(i -> ProducerRate.record(id("l", i), articles.article(i)))
                .toList();
    }

    private byte[][] bodies(String kind) {
        return IntStream.range(0, plan.articles())
                .mapToObj(i -> posts.body(i, id(kind, i)))
                .toArray(byte[][]::new);
    }

    private String id(String kind, int number) {
        return "bench-%s-%d-%d".formatted(kind, turn, number);
    }

    @Override
    public void close() {
        workbench.close();
    }
}
