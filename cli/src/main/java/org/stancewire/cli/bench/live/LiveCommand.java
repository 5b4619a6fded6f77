package org.stancewire.cli.bench.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.List;
import org.stancewire.cli.bench.made.NewsCommand;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire bench live`.
@Command(
        name = "live",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the whole system: how long it takes from the post of an article to its event in"
                    + " a stream, at a fixed rate of posts, and whether each of many readers gets"
                    + " just what its filter asks for while one of them stops reading. Starts all"
                    + " that `up` starts, with as much memory, on ports of their own, and leaves"
                    + " nothing behind.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the figures are printed, and each reader got what it should",
            "1:a reader did not, or something could not be started or measured; it is said what",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire bench live",
            "  ./stancewire bench live --rate=100 --readers=1999",
            "  ./stancewire bench live --articles=news.ndjson"
        })
public final class LiveCommand extends NewsCommand {
    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Articles posted a second; ${DEFAULT-VALUE} by default.")
    private int rate = 50;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long each of the two phases takes; ${DEFAULT-VALUE} by default.")
    private int seconds = 60;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "Seconds before, which do not count; ${DEFAULT-VALUE} by default.")
    private int warmUp = 60;

    @Option(
            names = "--readers",
            paramLabel = "N",
            description = "Readers in the second phase; ${DEFAULT-VALUE} by default.")
    private int readers = 500;

    public LiveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        require(rate >= 1 && rate <= 2_000, "--rate must lie between 1 and 2000");
        require(seconds >= 1 && seconds <= 3_600, "--seconds must lie between 1 and 3600");
        require(warmUp >= 1 && warmUp <= 3_600, "--warm-up must lie between 1 and 3600");
        require(readers >= 1 && readers <= 1_999, "--readers must lie between 1 and 1999");
        requireFew((long) rate * Math.max(seconds, warmUp));
        LiveBench.Plan plan = new LiveBench.Plan(rate, seconds, warmUp, readers, seed());
        try (LiveBench bench = new LiveBench(plan, news(), status()::say)) {
            List<Figures> phases = bench.run();
            status().clear();
            print(phases);
            return phases.stream().allMatch(it -> it.got().isExact()) ? 0 : 1;
        }
    }

    private void print(List<Figures> phases) {
        if (json()) {
            ArrayNode all = new ObjectMapper().createArrayNode();
            phases.forEach(it -> all.add(LiveReport.json(it)));
            System.out.println(all.toPrettyString());
            return;
        }
        phases.forEach(it -> System.out.println(LiveReport.text(it)));
    }
}
