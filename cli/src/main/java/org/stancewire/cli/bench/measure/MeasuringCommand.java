package org.stancewire.cli.bench.measure;

import java.util.concurrent.Callable;
import org.stancewire.cli.terminal.StatusLine;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A bench, and what all have in common: they say how far they are, and print a table or JSON.
public abstract class MeasuringCommand implements Callable<Integer> {
    private final StatusLine status;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    protected MeasuringCommand(Terminal terminal) {
        this.status = new StatusLine(terminal, System.err);
    }

    protected final StatusLine status() {
        return status;
    }

    /// Whether the figures are asked for as JSON.
    protected final boolean json() {
        return json;
    }

    protected final void require(boolean condition, String message) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
