package org.stancewire.cli.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What compares analysis with a file of right answers and prints the figures.
@Command(
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the figures are printed",
            "1:the file cannot be used; it is said which line is wrong, and why",
            "2:the command was called wrongly, or the file does not exist"
        })
abstract class FileCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "What is right.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print JSON, with all digits.")
    private boolean json;

    FileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// The figures. Throws [IOException] that says which line of the file is wrong, and why.
    abstract Report evaluate(Path right) throws IOException;

    @Override
    public final Integer call() throws IOException {
        require(Files.isRegularFile(file), "no such file: " + file);
        evaluate(file).print(spec.commandLine().getOut(), json);
        return 0;
    }

    /// Ends the command with this message where it was called wrongly.
    final void require(boolean condition, String message) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /// Compares one text after the other, and says how far it is.
    final <T> void compareEach(List<T> texts, Consumer<T> comparison) {
        Progress progress = progress("texts compared", texts.size());
        int done = 0;
        for (T text : texts) {
            comparison.accept(text);
            progress.reached(++done, done);
        }
        progress.clear();
    }

    final Progress progress(String doing, long total) {
        return Progress.of(terminal, System.err, doing, total);
    }
}
