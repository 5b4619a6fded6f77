package org.stancewire.cli;

import java.util.concurrent.Callable;
import org.stancewire.cli.analyze.AnalyzeCommand;
import org.stancewire.cli.post.PostCommand;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line of Stancewire.
@Command(
        name = "stancewire",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows who is for or against whom in the news, and in what words.",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:something was refused or failed; it is said what",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "`stancewire COMMAND --help` describes a command. To begin:",
            "  ./stancewire up"
        })
public final class Main implements Callable<Integer> {
    private final CommandLine commandLine = new CommandLine(this);

    private Main() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] arguments) {
        System.exit(new Main().run(Terminal.ofProcess(), arguments));
    }

    private int run(Terminal terminal, String... arguments) {
        return commandLine
                .addSubcommand(new AnalyzeCommand(terminal))
                .addSubcommand(new PostCommand(terminal))
                .addSubcommand(new TestCommand())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler(
                        (e, command, parsed) -> {
                            command.getErr()
                                    .println(
                                            command.getColorScheme()
                                                    .errorText(
                                                            "stancewire: " + Failure.inWords(e)));
                            return 1;
                        })
                .execute(arguments);
    }

    /// Without a command there is nothing to do but to say which there are.
    @Override
    public Integer call() {
        commandLine.usage(commandLine.getErr(), commandLine.getColorScheme());
        return 2;
    }
}
