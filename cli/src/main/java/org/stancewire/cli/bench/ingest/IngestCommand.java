package org.stancewire.cli.bench.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.stancewire.cli.bench.ingest.IngestBench.Plan;
import org.stancewire.cli.bench.made.NewsCommand;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire bench ingest`.
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast ingest takes articles, in turns with what it is compared to: NDJSON"
                    + " against Kafka's own producer with the same records, acknowledgement and"
                    + " compression; single posts against a bare endpoint that parses the same JSON"
                    + " and answers. Starts a broker and both services by itself, on ports of their"
                    + " own, and leaves nothing behind.",
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
            "  ./stancewire bench ingest",
            "  ./stancewire bench ingest --stream=2g --heap=256m"
        })
public final class IngestCommand extends NewsCommand {
    @Option(
            names = "--count",
            paramLabel = "N",
            description = "Articles in a turn; ${DEFAULT-VALUE} by default.")
    private int articles = 20_000;

    @Option(
            names = "--turns",
            paramLabel = "N",
            description = "Turns that count, after three to warm up; ${DEFAULT-VALUE} by default.")
    private int turns = 3;

    @Option(
            names = "--connections",
            paramLabel = "N",
            description = "Connections that post single articles; ${DEFAULT-VALUE} by default.")
    private int connections = 64;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            description = "The heap of ingest and the endpoint; ${DEFAULT-VALUE} by default.")
    private String heap = "512m";

    @Option(
            names = "--stream",
            paramLabel = "SIZE",
            description =
                    "Measure the heap instead, while one NDJSON body of this size, such as 500m or 2g,"
                            + " goes through ingest.")
    private String stream = "";

    public IngestCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        require(articles >= 100 && articles <= 200_000, "--count must lie in 100 to 200000");
        require(turns >= 1 && turns <= 100, "--turns must lie between 1 and 100");
        require(connections >= 1 && connections <= 1_000, "--connections must lie in 1 to 1000");
        require(heap.matches("\\d{1,5}[mg]"), "--heap must be a size such as 256m, got " + heap);
        require(stream.matches("(\\d{1,5}[mg])?"), "--stream must be a size such as 2g");
        try (IngestBench bench =
                new IngestBench(
                        new Plan(articles, turns, connections, heap), news(), status()::say)) {
            if (stream.isEmpty()) {
                print(bench.run());
            } else {
                print(bench.stream(bytes(stream)));
            }
        }
        return 0;
    }

    private void print(List<Ratio> ratios) {
        status().clear();
        if (json()) {
            ArrayNode all = new ObjectMapper().createArrayNode();
            for (Ratio it : ratios) {
                ObjectNode one = all.addObject();
                one.put("name", it.name()).put("ours", Math.round(it.ours()));
                one.put("theirs", Math.round(it.theirs())).put("ratio", it.value());
                one.put("lowest", it.low()).put("highest", it.high());
            }
            System.out.println(all.toPrettyString());
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%-60s %8s %8s %6s  %s%n",
                "articles/s",
                "ours",
                "theirs",
                "ratio",
                "turns");
        for (Ratio it : ratios) {
            System.out.printf(
                    Locale.ROOT,
                    "%-60s %,8.0f %,8.0f %6.2f  %.2f to %.2f%n",
                    it.name(),
                    it.ours(),
                    it.theirs(),
                    it.value(),
                    it.low(),
                    it.high());
        }
    }

    private void print(HeapUse use) {
        status().clear();
        if (json()) {
            System.out.println(new ObjectMapper().valueToTree(use).toPrettyString());
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%,d articles, %,d MB of NDJSON with -Xmx%s, heap in use (%d samples):%n"
                        + "first tenth at most %,d MB, last tenth %,d MB, in all %,d MB%n",
                use.articles(),
                use.bytes() >> 20,
                heap,
                use.samples(),
                use.afterTenth() >> 20,
                use.atLast() >> 20,
                use.most() >> 20);
    }

    private static long bytes(String size) {
        long number = Long.parseLong(size.substring(0, size.length() - 1));
        return size.endsWith("g") ? number << 30 : number << 20;
    }
}
