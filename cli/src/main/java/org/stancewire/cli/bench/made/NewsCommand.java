package org.stancewire.cli.bench.made;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.terminal.StatusLine;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A bench that works with articles, and what all such have in common.
public abstract class NewsCommand implements Callable<Integer> {
    private final StatusLine status;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--articles",
            paramLabel = "FILE",
            description =
                    "Real articles, one in each line of JSON as `post` sends them; they come again and"
                            + " again under ids of their own. Invented ones by default, always the"
                            + " same.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    protected NewsCommand(Terminal terminal) {
        this.status = new StatusLine(terminal, System.err);
    }

    protected final StatusLine status() {
        return status;
    }

    /// Whether the figures are asked for as JSON.
    protected final boolean json() {
        return json;
    }

    /// The file of articles, if one is given.
    protected final @Nullable Path file() {
        return file;
    }

    /// The articles to work with. Throws [IOException] when the file cannot be read or has
    /// something else in it.
    protected final News news() throws IOException {
        return News.of(file);
    }

    protected final void require(boolean condition, String message) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
