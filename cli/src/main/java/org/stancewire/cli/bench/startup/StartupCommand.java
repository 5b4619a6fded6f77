package org.stancewire.cli.bench.startup;

import static org.stancewire.cli.bench.measure.Lines.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.stancewire.cli.bench.measure.MeasuringCommand;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire bench startup`.
@Command(
        name = "startup",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how long the broker and each service take from the start of their process until"
                    + " they are ready, one by one and all at once as `up` starts them, beside a"
                    + " Quarkus endpoint that does nothing.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the figures are printed",
            "1:something could not be started; it is said what",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire bench startup",
            "  ./stancewire bench startup --runs=9"
        })
public final class StartupCommand extends MeasuringCommand {
    @Option(
            names = "--runs",
            paramLabel = "N",
            description =
                    "Starts of each, of which the middle one counts; ${DEFAULT-VALUE} by default.")
    private int runs = 5;

    public StartupCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        require(runs >= 1 && runs <= 100, "--runs must lie between 1 and 100");
        Map<String, Start> starts = new StartupBench(runs, status()::say).run();
        status().clear();
        System.out.print(json() ? json(starts) : text(starts));
        return 0;
    }

    private static String text(Map<String, Start> starts) {
        StringBuilder text = new StringBuilder();
        text.append(line("%-30s %10s %16s", "seconds until ready", "took", "processor time"));
        starts.forEach(
                (name, it) ->
                        text.append(
                                line(
                                        "%-30s %10.2f %16.2f",
                                        name,
                                        it.took().toMillis() / 1e3,
                                        it.cpu().toMillis() / 1e3)));
        return text.toString();
    }

    private static String json(Map<String, Start> starts) {
        ObjectNode all = new ObjectMapper().createObjectNode();
        starts.forEach(
                (name, it) ->
                        all.putObject(name)
                                .put("seconds", it.took().toMillis() / 1e3)
                                .put("cpuSeconds", it.cpu().toMillis() / 1e3));
        return all.toPrettyString() + '\n';
    }
}
