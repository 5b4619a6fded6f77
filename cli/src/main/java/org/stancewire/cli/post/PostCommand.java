package org.stancewire.cli.post;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.access.OwnKey;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./stancewire post`.
@Command(
        name = "post",
        mixinStandardHelpOptions = true,
        description = {
            "Posts articles to a running Stancewire and says what became of each.",
            "",
            "An article in JSON: {\"text\":\"…\", \"title\"?, \"url\"?, \"source\"?, \"publishedAt\"?,"
                    + " \"language\"?, \"authors\"?:[…]}. A plain text may begin with its headline,"
                    + " byline and date line. Posting the same article twice is harmless.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every article is accepted, or was there already",
            "1:at least one was rejected, or nobody answers",
            "2:the command was called wrongly, or an input does not exist"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire post article.txt",
            "  ./stancewire post folder-of-articles",
            "  STANCEWIRE_KEY=$(cat my-key) ./stancewire post article.txt",
            "  zcat archive.ndjson.gz | ./stancewire post -"
        })
public final class PostCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|-",
            description =
                    "A .json file (an article, or an array of them), an .ndjson file (an article on"
                            + " each line), a .txt file (a plain text); a folder of such files, in"
                            + " the order of their names; - for NDJSON on standard input.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--to",
            paramLabel = "URL",
            description = "Where ingest listens; ${DEFAULT-VALUE} by default.")
    private URI to = URI.create("http://localhost:8081");

    @Option(
            names = "--requests",
            paramLabel = "N",
            description =
                    "Requests of up to 1,000 lines under way at once; ${DEFAULT-VALUE} by default, which"
                            + " keeps the order of the inputs in the log. Plain texts go each in a"
                            + " request of its own, up to 32 at once.")
    private int requests = 1;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description =
                    "A file that holds the key or token to call with, where one is asked for; the"
                            + " environment variable STANCEWIRE_KEY by default.")
    private @Nullable Path keyFile;

    public PostCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        require(
                to.getHost() != null && String.valueOf(to.getScheme()).matches("https?"),
                "--to must be an address such as http://localhost:8081, got " + to);
        require(
                requests >= 1 && requests <= 32,
                "--requests must lie between 1 and 32, got " + requests);
        Inputs files = files();
        OwnKey key = OwnKey.find(System.getenv(), keyFile);
        Progress progress = Progress.of(terminal, System.err, "articles posted", files.size());
        Posting posting = new Posting(System.out, progress);
        try (IngestClient ingest = new IngestClient(to, Duration.ofSeconds(1), key)) {
            posting.run(ingest, files, System.in, requests);
        } catch (IOException e) {
            progress.clear();
            if (posting.count() > 0) {
                System.out.println(posting.summary() + ", then it went no further");
            }
            throw e;
        }
        progress.clear();
        System.out.println(posting.summary());
        if (files.skipped() > 0) {
            System.err.println(
                    files.skipped() + " files are neither .json, .ndjson nor .txt and were left");
        }
        return posting.rejected() > 0 ? 1 : 0;
    }

    private Inputs files() throws IOException {
        try {
            return Inputs.of(inputs);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void require(boolean condition, String message) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
