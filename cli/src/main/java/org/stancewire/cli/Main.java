package org.stancewire.cli;

import java.util.concurrent.Callable;
import org.stancewire.cli.analyze.AnalyzeCommand;
import org.stancewire.cli.backup.BackupCommand;
import org.stancewire.cli.backup.RestoreCommand;
import org.stancewire.cli.bench.BenchCommand;
import org.stancewire.cli.evaluate.EvaluateCommand;
import org.stancewire.cli.extract.ExtractCommand;
import org.stancewire.cli.keys.KeysCommand;
import org.stancewire.cli.post.PostCommand;
import org.stancewire.cli.reindex.ReindexCommand;
import org.stancewire.cli.rejected.RejectedCommand;
import org.stancewire.cli.terminal.Terminal;
import org.stancewire.cli.up.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
    @Spec private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] arguments) {
        System.exit(commandLine(Terminal.ofProcess()).execute(arguments));
    }

    /// All commands.
    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Main())
                .addSubcommand(new UpCommand(terminal))
                .addSubcommand(new PostCommand(terminal))
                .addSubcommand(new ExtractCommand(terminal))
                .addSubcommand(new AnalyzeCommand(terminal))
                .addSubcommand(EvaluateCommand.of(terminal))
                .addSubcommand(BenchCommand.of(terminal))
                .addSubcommand(new ReindexCommand(terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .addSubcommand(RejectedCommand.commandLine())
                .addSubcommand(KeysCommand.of())
                .addSubcommand(new TestCommand())
                .addSubcommand(new ReleaseCommand())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
                .setParameterExceptionHandler((e, given) -> calledWrongly(e))
                .setExecutionExceptionHandler((e, command, given) -> failed(command, e));
    }

    /// Without a command there is nothing to do but to say which there are.
    @Override
    public Integer call() {
        CommandLine commandLine = spec.commandLine();
        commandLine.usage(commandLine.getErr(), commandLine.getColorScheme());
        return 2;
    }

    private static int calledWrongly(ParameterException e) {
        CommandLine command = e.getCommandLine();
        complain(command, String.valueOf(e.getMessage()));
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println("`" + name + " --help` says how it is called.");
        return 2;
    }

    private static int failed(CommandLine command, Exception e) {
        complain(command, Failure.inWords(e));
        return 1;
    }

    private static void complain(CommandLine command, String words) {
        command.getErr().println(command.getColorScheme().errorText("stancewire: " + words));
    }
}
