package org.stancewire.cli.bench;

import java.util.concurrent.Callable;
import org.stancewire.cli.bench.enrich.EnrichCommand;
import org.stancewire.cli.bench.enrich.ReplayCommand;
import org.stancewire.cli.bench.enrich.ScaleCommand;
import org.stancewire.cli.bench.index.IndexCommand;
import org.stancewire.cli.bench.ingest.IngestCommand;
import org.stancewire.cli.bench.live.EndToEndCommand;
import org.stancewire.cli.bench.live.LiveCommand;
import org.stancewire.cli.bench.loops.LoopsCommand;
import org.stancewire.cli.bench.overload.OverloadCommand;
import org.stancewire.cli.bench.profile.ProfileCommand;
import org.stancewire.cli.bench.query.QueryCommand;
import org.stancewire.cli.bench.ratios.RatiosCommand;
import org.stancewire.cli.bench.startup.StartupCommand;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./stancewire bench`.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        description =
                "Says how fast a part of Stancewire is on this machine, against what the machine does"
                        + " without it.",
        commandListHeading = "%nWhat to measure:%n")
public final class BenchCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    /// The command with all that it can measure.
    public static CommandLine of(Terminal terminal) {
        return new CommandLine(new BenchCommand())
                .addSubcommand(new IngestCommand(terminal))
                .addSubcommand(new EndToEndCommand(terminal))
                .addSubcommand(new EnrichCommand(terminal))
                .addSubcommand(new IndexCommand(terminal))
                .addSubcommand(new ProfileCommand(terminal))
                .addSubcommand(new QueryCommand(terminal))
                .addSubcommand(new RatiosCommand(terminal))
                .addSubcommand(new ReplayCommand(terminal))
                .addSubcommand(new LiveCommand(terminal))
                .addSubcommand(new LoopsCommand(terminal))
                .addSubcommand(new OverloadCommand(terminal))
                .addSubcommand(new ScaleCommand(terminal))
                .addSubcommand(new StartupCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to measure");
    }
}
