package org.stancewire.cli.bench.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.stancewire.cli.bench.index.IndexBench.Rate;
import org.stancewire.cli.bench.made.NewsCommand;
import org.stancewire.cli.terminal.Terminal;
import org.stancewire.contract.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire bench index`.
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast the query service fills an empty index from the log: from its start until it is ready.",
            "",
            "In the same run Lucene alone indexes the same records of the same log, in a process of"
                    + " its own with the same heap and as many threads: a plain IndexWriter with"
                    + " as large a buffer and Lucene's own StandardAnalyzer. Of each record it"
                    + " decodes what it needs; title and text become text fields, the whole"
                    + " record is stored, id, time and language become keywords with doc values."
                    + " It is timed from its first statement until its commit at the end.",
            "",
            "Starts a broker and both by itself, on ports of their own, and leaves nothing behind.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the figures are printed",
            "1:something could not be started or measured; it is said what",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire bench index",
            "  ./stancewire bench index --count=1000000 --json",
            "  ./stancewire bench index --articles=news.ndjson"
        })
public final class IndexCommand extends NewsCommand {
    @Option(
            names = "--count",
            paramLabel = "N",
            description = "How many the log has; ${DEFAULT-VALUE} by default.")
    private long articles = 100_000;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many index them; by default one for each processor.")
    private int threads = Math.min(Runtime.getRuntime().availableProcessors(), Topic.PARTITIONS);

    @Option(
            names = "--heap",
            paramLabel = "MEGABYTES",
            description = "The heap of each of the two; ${DEFAULT-VALUE} by default.")
    private int megabytes = 1024;

    public IndexCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        require(articles >= 100 && articles <= 100_000_000, "--count must lie in 100 to 1e8");
        require(
                threads >= 1 && threads <= Topic.PARTITIONS,
                "--threads must lie in 1 to " + Topic.PARTITIONS);
        require(
                megabytes >= 64 * threads && megabytes <= 65_536,
                "--heap must be 64 megabytes or more for each thread, and 65536 at most");
        IndexBench.Plan plan = new IndexBench.Plan(articles, threads, megabytes);
        try (IndexBench bench = new IndexBench(plan, news(), status()::say)) {
            IndexBench.Result result = bench.run();
            status().clear();
            print(result);
        }
        return 0;
    }

    private void print(IndexBench.Result result) {
        if (json()) {
            ObjectNode tree = new ObjectMapper().createObjectNode();
            tree.put("articles", articles).put("threads", threads);
            add(tree.putObject("stancewire"), result.ours());
            add(tree.putObject("lucene"), result.raw());
            tree.put("ratio", result.ratio()).put("cpuRatio", result.cpuRatio());
            System.out.println(tree.toPrettyString());
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%-30s %10s %22s%n",
                "%,d articles, %d threads".formatted(articles, threads),
                "a second",
                "microseconds of CPU");
        print("Stancewire, until it is ready", result.ours());
        print("Lucene alone", result.raw());
        System.out.printf(
                Locale.ROOT, "%-30s %10.2f %22.2f%n", "ratio", result.ratio(), result.cpuRatio());
    }

    private static void print(String who, Rate rate) {
        System.out.printf(
                Locale.ROOT, "%-30s %,10.0f %,22.0f%n", who, rate.perSecond(), rate.cpuMicros());
    }

    private static void add(ObjectNode tree, Rate rate) {
        tree.put("perSecond", Math.round(rate.perSecond()))
                .put("cpuMicros", Math.round(rate.cpuMicros()));
    }
}
