package org.stancewire.cli.bench.enrich;

import static org.stancewire.cli.bench.measure.Lines.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.stancewire.cli.bench.enrich.Scale.Measured;
import org.stancewire.cli.bench.enrich.Scale.Setup;
import org.stancewire.cli.bench.made.NewsCommand;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire bench scale`.
@Command(
        name = "scale",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast logs of 1, 2, 4 and 12 partitions are analysed by one process of the"
                    + " enrich service, and one of 12 by 1, 2 and 4 processes, and by one thread"
                    + " where there are more. Says at what number this machine ends it: more"
                    + " processes than processors share them.",
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
            "  ./stancewire bench scale",
            "  ./stancewire bench scale --articles=news.ndjson --count=20000"
        })
public final class ScaleCommand extends NewsCommand {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final List<Setup> SETUPS =
            List.of(
                    new Setup(12, 1, 1),
                    new Setup(1, 1, CORES),
                    new Setup(2, 1, CORES),
                    new Setup(4, 1, CORES),
                    new Setup(12, 1, CORES),
                    new Setup(12, 2, 1),
                    new Setup(12, 4, 1));

    @Option(
            names = "--count",
            paramLabel = "N",
            description =
                    "How many each log has, of which the second half counts; ${DEFAULT-VALUE} by"
                            + " default.")
    private long articles = 10_000;

    public ScaleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        require(articles >= 100 && articles <= 100_000_000, "--count must lie in 100 to 1e8");
        List<Measured> all = new Scale(articles, news(), status()::say).run(SETUPS);
        status().clear();
        System.out.print(json() ? json(all) : text(all));
        return 0;
    }

    private String text(List<Measured> all) {
        double one = all.getFirst().pace().warm();
        StringBuilder text = new StringBuilder();
        text.append(
                line(
                        "%10s %10s %16s %12s %10s %12s",
                        "partitions",
                        "processes",
                        "threads in each",
                        "articles/s",
                        "of one",
                        "CPU us"));
        for (Measured it : all) {
            text.append(
                    line(
                            "%10d %10d %16d %,12.0f %10.2f %,12.0f",
                            it.setup().partitions(),
                            it.setup().processes(),
                            it.setup().threads(),
                            it.pace().warm(),
                            it.pace().warm() / one,
                            it.pace().cpuMicros()));
        }
        return text + line("this machine has %d processors", CORES);
    }

    private static String json(List<Measured> all) {
        ArrayNode array = new ObjectMapper().createArrayNode();
        for (Measured it : all) {
            array.addObject()
                    .put("partitions", it.setup().partitions())
                    .put("processes", it.setup().processes())
                    .put("threads", it.setup().threads())
                    .put("warmPerSecond", it.pace().warm())
                    .put("cpuMicros", it.pace().cpuMicros());
        }
        return array.toPrettyString() + '\n';
    }
}
