package org.stancewire.cli.bench.live;

import static org.stancewire.cli.bench.measure.Lines.line;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.stancewire.cli.bench.made.NewsCommand;
import org.stancewire.cli.bench.measure.Latencies;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire bench end-to-end`.
@Command(
        name = "end-to-end",
        mixinStandardHelpOptions = true,
        description = {
            "Posts articles at a fixed rate for some minutes, and says how long each took until a"
                    + " reader had it, part of the way by part of the way, what each process took"
                    + " of the processors, and whether its memory grew. Starts all that `up`"
                    + " starts, with as much memory, on ports of their own, and leaves nothing"
                    + " behind.",
            "",
            "In the same run the same bodies go from Kafka's own producer to its own consumer, at the"
                    + " same rate.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the figures are printed, and each article came once",
            "1:one did not, or something could not be started or measured; it is said what",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire bench end-to-end",
            "  ./stancewire bench end-to-end --rate=250 --articles=news.ndjson"
        })
public final class EndToEndCommand extends NewsCommand {
    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Articles posted a second; ${DEFAULT-VALUE} by default.")
    private int rate = 100;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "For so long; ${DEFAULT-VALUE} by default.")
    private int seconds = 300;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "Seconds before, which do not count; ${DEFAULT-VALUE} by default.")
    private int warmUp = 60;

    public EndToEndCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        require(rate >= 1 && rate <= 5_000, "--rate must lie between 1 and 5000");
        require(seconds >= 1 && seconds <= 86_400, "--seconds must lie between 1 and 86400");
        require(warmUp >= 1 && warmUp <= 3_600, "--warm-up must lie between 1 and 3600");
        requireFew((long) rate * Math.max(seconds, warmUp));
        EndToEndBench.Plan plan = new EndToEndBench.Plan(rate, seconds, warmUp);
        try (EndToEndBench bench = new EndToEndBench(plan, news(), status()::say)) {
            EndToEndBench.Result result = bench.run();
            status().clear();
            System.out.print(json() ? json(result) : text(result));
            return result.figures().got().isExact() ? 0 : 1;
        }
    }

    private String text(EndToEndBench.Result it) {
        StringBuilder text = new StringBuilder();
        text.append(
                line(
                        "%d articles of %.0f tokens posted a second for %d s: %.1f a second came,"
                                + " %,.0f tokens a second",
                        rate,
                        it.tokens(),
                        seconds,
                        it.figures().perSecond(),
                        it.figures().perSecond() * it.tokens()));
        text.append(LiveReport.text(it.figures()));
        Latencies kafka = it.kafka();
        text.append(
                line(
                        "  %-50s %8.1f %8.1f %8.1f",
                        "Kafka's own producer until its own consumer has it",
                        kafka.quantile(0.5),
                        kafka.quantile(0.9),
                        kafka.quantile(0.99)));
        text.append(line("  %-50s %8s", "microseconds of processor time for an article", ""));
        it.figures()
                .cpuMicros()
                .forEach((name, micros) -> text.append(line("  %-50s %,8.0f", name, micros)));
        text.append(line("  %-50s %8s", "bytes of disk for an article", ""));
        it.disk().forEach((name, bytes) -> text.append(line("  %-50s %,8d", name, bytes)));
        return text.append(MemoryWatch.table(it.memory())).toString();
    }

    private static String json(EndToEndBench.Result it) {
        ObjectNode all = LiveReport.json(it.figures());
        all.put("tokens", it.tokens()).put("perSecond", it.figures().perSecond());
        all.set("kafka", it.kafka().json());
        ObjectNode cpu = all.putObject("cpuMicros");
        it.figures().cpuMicros().forEach(cpu::put);
        ObjectNode disk = all.putObject("bytesOfDisk");
        it.disk().forEach(disk::put);
        ObjectNode memory = all.putObject("bytesOfMemory");
        it.memory()
                .forEach(
                        (name, use) ->
                                memory.putObject(name)
                                        .put("first", use.first())
                                        .put("last", use.last()));
        return all.toPrettyString() + '\n';
    }
}
