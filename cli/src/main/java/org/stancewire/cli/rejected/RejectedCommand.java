package org.stancewire.cli.rejected;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `./stancewire rejected`.
@Command(
        name = "rejected",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Lists, shows and retries what enrich could not enrich. It is kept for 30 days.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:a record is not there, or Kafka does not answer",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire rejected list",
            "  ./stancewire rejected show articles/3/42",
            "  ./stancewire rejected retry articles/3/42"
        })
public final class RejectedCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    private RejectedCommand() {}

    /// The command with those below it.
    public static CommandLine commandLine() {
        return new CommandLine(new RejectedCommand())
                .addSubcommand(new ListCommand())
                .addSubcommand(new ShowCommand())
                .addSubcommand(new RetryCommand());
    }

    @Override
    public Integer call() {
        CommandLine commandLine = spec.commandLine();
        commandLine.usage(commandLine.getErr(), commandLine.getColorScheme());
        return 2;
    }
}
