package org.stancewire.cli.bench.overload;

import java.io.IOException;
import org.stancewire.cli.bench.made.NewsCommand;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire bench overload`.
@Command(
        name = "overload",
        mixinStandardHelpOptions = true,
        description = {
            "Measures what happens when more comes in than can be analysed: finds how many articles a"
                    + " second the whole system can do, posts several times as many, and says how"
                    + " many were accepted, how long those took, whether one of them was lost, and"
                    + " whether the memory grew. Starts all that `up` starts, with as much memory,"
                    + " on ports of their own, and leaves nothing behind.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the figures are printed, and each accepted article came once",
            "1:one did not, or something could not be started or measured; it is said what",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire bench overload",
            "  ./stancewire bench overload --times=10 --seconds=30"
        })
public final class OverloadCommand extends NewsCommand {
    @Option(
            names = "--times",
            paramLabel = "N",
            description =
                    "So many times what the system can do is posted; ${DEFAULT-VALUE} by default.")
    private double times = 3;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "For so long; ${DEFAULT-VALUE} by default.")
    private int seconds = 120;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description =
                    "Seconds of work before, which do not count; ${DEFAULT-VALUE} by default.")
    private int warmUp = 60;

    @Option(
            names = "--longest-wait",
            paramLabel = "SECONDS",
            description =
                    "How long an accepted article may wait for its analysis"
                            + " (stancewire.ingest.longest-wait); ${DEFAULT-VALUE} by default.")
    private int longestWait = 10;

    public OverloadCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        require(times > 1 && times <= 100, "--times must be more than 1, at the most 100");
        require(seconds >= 10 && seconds <= 3_600, "--seconds must lie between 10 and 3600");
        require(warmUp >= 1 && warmUp <= 3_600, "--warm-up must lie between 1 and 3600");
        require(
                longestWait >= 1 && longestWait <= 3_600,
                "--longest-wait must lie between 1 and 3600");
        OverloadBench.Plan plan = new OverloadBench.Plan(times, seconds, warmUp, longestWait);
        try (OverloadBench bench = new OverloadBench(plan, news(), status()::say)) {
            Overloaded result = bench.run();
            status().clear();
            System.out.print(
                    json()
                            ? OverloadReport.json(result).toPrettyString() + '\n'
                            : OverloadReport.text(result));
            return result.isExact() ? 0 : 1;
        }
    }
}
