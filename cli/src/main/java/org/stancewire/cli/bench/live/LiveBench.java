package org.stancewire.cli.bench.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.stancewire.cli.bench.made.MadeNews;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.cli.up.Service;
import org.stancewire.contract.Article;
import org.stancewire.contract.Position;

/// Measures the whole system: first with one reader, then with many.
final class LiveBench implements AutoCloseable {
    private static final long SEED = 2_012;

    /// What is measured.
    ///
    /// @param rate so many articles are posted a second
    /// @param seconds how long, in each phase
    /// @param warmUp how many seconds before, which do not count
    /// @param readers how many read in the second phase
    record Plan(int rate, int seconds, int warmUp, int readers) {}

    private final Plan plan;
    private final Consumer<String> progress;
    private final Workbench workbench = new Workbench();
    private final MadeNews news = new MadeNews(SEED);
    private final ObjectMapper json = new ObjectMapper();
    private long next;

    LiveBench(Plan plan, Consumer<String> progress) throws IOException {
        this.plan = plan;
        this.progress = progress;
    }

    /// The figures of both phases.
    List<Figures> run() throws IOException, InterruptedException {
        progress.accept("starting a broker, ingest, enrich and query");
        LiveSystem system = LiveSystem.start(workbench);
        List<String> everything = List.of("");
        phase("warming up", new Phase(system, everything, false), plan.warmUp());
        Figures alone = phase("one reader", new Phase(system, everything, false), plan.seconds());
        List<String> filters;
        try (Feed feed = new Feed(system.port(Service.QUERY))) {
            filters =
                    new FilterMix(feed, news.world(), new SplittableRandom(SEED))
                            .draw(plan.readers());
        }
        Figures together =
                phase(
                        plan.readers() + " readers, and one that stops reading",
                        new Phase(system, filters, true),
                        plan.seconds());
        return List.of(alone, together);
    }

    private Figures phase(String name, Phase phase, int seconds)
            throws IOException, InterruptedException {
        long first = next;
        next += (long) seconds * plan.rate();
        progress.accept("%s: %d articles a second for %d s".formatted(name, plan.rate(), seconds));
        OpenLoop posts =
                new OpenLoop(
                        LongStream.range(first, next).mapToObj(this::post).toArray(byte[][]::new),
                        plan.rate());
        return phase.run(posts, LongStream.range(first, next).mapToObj(MadeNews::id).toList());
    }

    /// An article as its sender writes it: JSON.
    private byte[] post(long number) {
        Article article = news.article(number, Position.START).article();
        ObjectNode body = json.createObjectNode();
        body.put("id", article.id()).put("title", article.title()).put("url", article.url());
        body.put("source", article.source()).put("publishedAt", "" + article.publishedAt());
        body.put("text", article.text().substring(article.parts().getFirst().end()).strip());
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        workbench.close();
    }
}
