package org.stancewire.cli.bench.live;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.stancewire.cli.bench.made.News;
import org.stancewire.cli.bench.made.Posts;
import org.stancewire.cli.bench.made.Tokens;
import org.stancewire.cli.bench.measure.Latencies;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.contract.Topic;

/// Posts at a fixed rate for some minutes, with one reader of everything.
final class EndToEndBench implements AutoCloseable {
    /// For so many seconds Kafka alone is measured, after as many that do not count.
    private static final int ALONE = 20;

    /// What is measured.
    ///
    /// @param rate so many articles are posted a second
    /// @param seconds for how long
    /// @param warmUp for how many seconds before, which do not count
    record Plan(int rate, int seconds, int warmUp) {}

    /// What came out.
    ///
    /// @param tokens of an article, at the mean
    /// @param disk bytes of each article, by what keeps them
    /// @param kafka from Kafka's own producer to its own consumer
    record Result(
            double tokens,
            Figures figures,
            Map<String, Long> disk,
            Map<String, MemoryWatch.Use> memory,
            Latencies kafka) {}

    private final Plan plan;
    private final News news;
    private final Posts posts;
    private final Consumer<String> progress;
    private final Workbench workbench = new Workbench();
    private long next;

    EndToEndBench(Plan plan, News news, Consumer<String> progress) throws IOException {
        this.plan = plan;
        this.news = news;
        this.posts = new Posts(news);
        this.progress = progress;
    }

    Result run() throws IOException, InterruptedException, ExecutionException {
        progress.accept("starting a broker, ingest, enrich and query");
        LiveSystem system = LiveSystem.start(workbench);
        progress.accept("Kafka's own producer and consumer: " + 2 * ALONE + " s");
        int ofAlone = ALONE * plan.rate();
        Latencies kafka =
                new KafkaAlone(system.kafka(), plan.rate(), ofAlone)
                        .run(bodies(LongStream.range(0, 2 * ofAlone)));
        phase("warming up", system, plan.warmUp());
        MemoryWatch memory = new MemoryWatch(system);
        Figures figures;
        try (memory) {
            figures = phase("measuring", system, plan.seconds());
        }
        return new Result(
                Tokens.mean(news, figures.articles()), figures, disk(), memory.use(), kafka);
    }

    private Map<String, Long> disk() throws IOException {
        Map<String, Long> disk = new LinkedHashMap<>();
        for (Topic topic : List.of(Topic.ARTICLES, Topic.ENRICHED_ARTICLES)) {
            disk.put("the topic " + topic.topicName(), workbench.logSize(topic) / next);
        }
        disk.put("the index", workbench.size("index") / next);
        return disk;
    }

    private Figures phase(String name, LiveSystem system, int seconds)
            throws IOException, InterruptedException {
        progress.accept("%s: %d articles a second for %d s".formatted(name, plan.rate(), seconds));
        long first = next;
        next += (long) seconds * plan.rate();
        OpenLoop loop =
                new OpenLoop(bodies(LongStream.range(first, next)), plan.rate(), Set.of(202));
        List<String> ids = LongStream.range(first, next).mapToObj(News::id).toList();
        return new Phase(system, List.of(""), false).run(loop, ids);
    }

    private byte[][] bodies(LongStream numbers) {
        return numbers.parallel().mapToObj(posts::body).toArray(byte[][]::new);
    }

    @Override
    public void close() {
        workbench.close();
    }
}
