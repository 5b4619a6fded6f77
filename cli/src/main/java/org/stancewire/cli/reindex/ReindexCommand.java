package org.stancewire.cli.reindex;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.access.OwnKey;
import org.stancewire.cli.reindex.QueryClient.Rebuild;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./stancewire reindex`.
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = {
            "Builds the index of a running query service anew from the log.",
            "",
            "The index in use goes on answering and following the log until the new one has all"
                    + " that it has; then that takes its place. It needs the disk of both for that"
                    + " long. Ctrl-C ends this command, not what it began.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the new index is in use",
            "1:it could not be built; the one before stays in use",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire reindex",
            "  ./stancewire reindex --at http://localhost:9080 --key-file my-key"
        })
public final class ReindexCommand implements Callable<Integer> {
    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private final Terminal terminal;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--at",
            paramLabel = "URL",
            description = "Where query listens; ${DEFAULT-VALUE} by default.")
    private URI at = URI.create("http://localhost:8080");

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description =
                    "A file that holds the key or token to call with, where one is asked for; the"
                            + " environment variable STANCEWIRE_KEY by default.")
    private @Nullable Path keyFile;

    public ReindexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (at.getHost() == null || !String.valueOf(at.getScheme()).matches("https?")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--at must be an address such as http://localhost:8080, got " + at);
        }
        long began = System.nanoTime();
        try (QueryClient query = new QueryClient(at, OwnKey.find(System.getenv(), keyFile))) {
            Rebuild rebuild = query.begin();
            Progress progress = null;
            while (rebuild.phase().equals("UNDER_WAY")) {
                progress = shown(progress, rebuild);
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
                rebuild = query.look();
            }
            if (progress != null) {
                progress.clear();
            }
            if (!rebuild.phase().equals("DONE")) {
                throw new IOException(
                        "the index could not be built anew, the one before stays in use: "
                                + rebuild.detail());
            }
            spec.commandLine()
                    .getOut()
                    .println(
                            String.format(
                                    Locale.ROOT,
                                    "The new index is in use: %,d articles, %,d offsets of the log,"
                                            + " %.1f s",
                                    rebuild.articles(),
                                    rebuild.total(),
                                    (System.nanoTime() - began) / 1e9));
        }
        return 0;
    }

    private @Nullable Progress shown(@Nullable Progress before, Rebuild rebuild) {
        Progress progress = before;
        if (progress == null && rebuild.total() > 0) {
            progress = Progress.of(terminal, System.err, "offsets read", rebuild.total());
        }
        if (progress != null) {
            progress.reached(rebuild.done(), rebuild.done());
        }
        return progress;
    }
}
