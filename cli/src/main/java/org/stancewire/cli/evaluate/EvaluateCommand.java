package org.stancewire.cli.evaluate;

import java.util.concurrent.Callable;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./stancewire evaluate`.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        description =
                "Says how well and how fast analysis does on texts whose answers are known, and how well"
                        + " ingest reads pages.",
        commandListHeading = "%nWhat to evaluate:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the figures are printed",
            "1:the file cannot be used; it is said which line is wrong, and why",
            "2:the command was called wrongly, or the file does not exist"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire evaluate entities texts.ndjson",
            "  ./stancewire evaluate names en-ru.tsv",
            "  ./stancewire evaluate stance texts.ndjson --min-confidence=0.5"
        })
public final class EvaluateCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    /// The command with all that it can evaluate.
    public static CommandLine of(Terminal terminal) {
        return new CommandLine(new EvaluateCommand())
                .addSubcommand(new EntitiesCommand(terminal))
                .addSubcommand(new ClustersCommand(terminal))
                .addSubcommand(new NamesCommand(terminal))
                .addSubcommand(new QuotesCommand(terminal))
                .addSubcommand(new ToneCommand(terminal))
                .addSubcommand(new StanceCommand(terminal))
                .addSubcommand(new OpinionsCommand(terminal))
                .addSubcommand(new ExtractionCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to evaluate");
    }
}
