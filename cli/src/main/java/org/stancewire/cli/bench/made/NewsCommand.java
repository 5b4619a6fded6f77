package org.stancewire.cli.bench.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.measure.MeasuringCommand;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/// A bench that works with articles, and what all such have in common.
public abstract class NewsCommand extends MeasuringCommand {
    @Option(
            names = "--articles",
            paramLabel = "FILE",
            description =
                    "Real articles, one in each line of JSON as `post` sends them; they come again and"
                            + " again under ids of their own. Invented ones by default, always the"
                            + " same.")
    private @Nullable Path file;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Another number invents other articles, and draws other questions about them;"
                            + " ${DEFAULT-VALUE} by default.")
    private long seed = 2_026;

    protected NewsCommand(Terminal terminal) {
        super(terminal);
    }

    /// The file of articles, if one is given.
    protected final @Nullable Path file() {
        return file;
    }

    /// Where everything drawn at random begins.
    protected final long seed() {
        return seed;
    }

    /// Refuses more posts at a fixed rate than can be made beforehand, as they are: made while the
    /// system is measured they would take processor time from it.
    protected final void requireFew(long posts) {
        require(
                posts <= Posts.MOST,
                "--rate for --seconds, or for --warm-up, makes %,d articles, and the bench can hold %,d of them: take less of either"
                        .formatted(posts, Posts.MOST));
    }

    /// The articles to work with. Throws [IOException] when the file cannot be read or has
    /// something else in it.
    protected final News news() throws IOException {
        require(file == null || Files.isRegularFile(file), "no such file: " + file);
        return News.of(file, seed);
    }
}
