package org.stancewire.cli.bench.enrich;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.stancewire.cli.bench.made.NewsCommand;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/// What `bench enrich` and `bench replay` have in common.
abstract class DrainCommand extends NewsCommand {
    @Option(
            names = "--count",
            paramLabel = "N",
            description =
                    "How many the log has, of which the second half counts; ${DEFAULT-VALUE} by"
                            + " default.")
    private long articles = 20_000;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many analyse; by default one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--jvm",
            paramLabel = "OPTION",
            description =
                    "Starts what analyses with this option beside those that `up` gives it, such as"
                            + " -Xmx1g; once for each option.")
    private List<String> jvm = new ArrayList<>();

    private final String ours;
    private final boolean readable;

    /// @param ours what is measured
    /// @param readable whether the articles are also to be in the feed
    DrainCommand(Terminal terminal, String ours, boolean readable) {
        super(terminal);
        this.ours = ours;
        this.readable = readable;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        require(articles >= 100 && articles <= 100_000_000, "--count must lie in 100 to 1e8");
        require(threads >= 1 && threads <= 256, "--threads must lie in 1 to 256");
        EnrichRun run = new EnrichRun(articles, 1, threads, jvm, readable);
        try (Drain drain = new Drain(run, news(), status()::say)) {
            Drain.Result result = drain.run();
            status().clear();
            System.out.print(json() ? json(result) : text(result));
        }
        return 0;
    }

    private String text(Drain.Result it) {
        return String.format(
                        Locale.ROOT,
                        "%-46s %9s %9s %9s %9s%n",
                        "%,d articles of %.0f tokens".formatted(articles, it.tokens()),
                        "a second",
                        "once warm",
                        "tokens/s",
                        "CPU us")
                + line(ours, it.ours(), it.tokens())
                + line("the analysis alone, threads: " + threads, it.analysis(), it.tokens())
                + line("Kafka's own consumer and producer", it.copy(), it.tokens())
                + ratio("ratio to the analysis alone", it.ours().warm() / it.analysis().warm())
                + ratio("ratio to both, one after the other", it.ours().warm() / it.limit());
    }

    private static String line(String who, Pace pace, double tokens) {
        return String.format(
                Locale.ROOT,
                "%-46s %,9.0f %,9.0f %,9.0f %,9.0f%n",
                who,
                pace.whole(),
                pace.warm(),
                pace.warm() * tokens,
                pace.cpuMicros());
    }

    private static String ratio(String what, double ratio) {
        return String.format(Locale.ROOT, "%-56s %9.2f%n", what, ratio);
    }

    private String json(Drain.Result it) {
        ObjectNode tree = new ObjectMapper().createObjectNode();
        tree.put("articles", articles).put("threads", threads).put("tokens", it.tokens());
        add(tree.putObject("ours"), it.ours());
        add(tree.putObject("analysis"), it.analysis());
        add(tree.putObject("kafka"), it.copy());
        tree.put("ratioToAnalysis", it.ours().warm() / it.analysis().warm());
        tree.put("ratioToBoth", it.ours().warm() / it.limit());
        return tree.toPrettyString() + '\n';
    }

    private static void add(ObjectNode tree, Pace pace) {
        tree.put("perSecond", pace.whole())
                .put("warmPerSecond", pace.warm())
                .put("cpuMicros", pace.cpuMicros());
    }
}
