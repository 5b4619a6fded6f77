package org.stancewire.cli.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What compares stances, all or those that are sure enough.
@Command
abstract class StancesCommand<T> extends AnswersCommand<T> {
    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description =
                    "Count only stances that are at least so sure, from 0 to 1; all by default.")
    private double confidence;

    StancesCommand(Terminal terminal, String field, boolean mentionsGiven) {
        super(terminal, field, mentionsGiven);
    }

    abstract Comparison<T> comparison(Path right, Minimum minimum) throws IOException;

    @Override
    final Comparison<T> comparison(Path right) throws IOException {
        require(
                confidence >= 0 && confidence <= 1,
                "--min-confidence must lie between 0 and 1, got " + confidence);
        return comparison(right, new Minimum(confidence));
    }
}
