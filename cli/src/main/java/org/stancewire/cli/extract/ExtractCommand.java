package org.stancewire.cli.extract;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.terminal.Terminal;
import org.stancewire.cli.work.InOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./stancewire extract`.
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what ingest makes of web pages, without Kafka and without a network: the main"
                    + " text, an empty line between paragraphs, and what the page states of its article.",
            "",
            "A line of output, in the order of the files:",
            "  {\"id\":\"page\", \"title\":\"…\", \"date\":\"2012-04-18T09:30:00Z\",",
            "   \"text\":\"…\", \"language\":\"en\", \"url\":\"https://…\", \"authors\":[…]}",
            "'id' is the name of the file without its endings. What a page does not state is null;"
                    + " a date is as precise as the page states it.",
            "A file that cannot be read gives {\"id\":…, \"error\":\"…\"}.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every page was read",
            "1:at least one was not; the others were",
            "2:the command was called wrongly, or a file does not exist"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire extract page.html",
            "  ./stancewire extract archive/*.html.gz > pages.ndjson"
        })
public final class ExtractCommand implements Callable<Integer> {
    /// So many pages for each thread may be between reading and writing.
    private static final int WINDOW = 4;

    private final Terminal terminal;
    private long good;
    private long bad;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A .html or .html.gz file.")
    private List<Path> files = List.of();

    public ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(spec.commandLine(), "no such file: " + file);
            }
        }
        // Not System.out, which would swallow that nobody reads any more.
        try (OutputStream out =
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            run(out);
        }
        if (bad > 0) {
            System.err.printf(
                    "stancewire: %d of %d files could not be read; see \"error\" in the output%n",
                    bad, good + bad);
        }
        return bad > 0 ? 1 : 0;
    }

    private void run(OutputStream out) throws IOException, InterruptedException {
        Progress progress = progress();
        int threads = Runtime.getRuntime().availableProcessors();
        Iterator<Path> next = files.iterator();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            try {
                InOrder.run(
                        () -> next.hasNext() ? new PageFile(next.next()) : null,
                        ExtractedPage::line,
                        (line, waiting) -> {
                            write(out, line, waiting);
                            progress.reached(good + bad, good + bad);
                        },
                        executor,
                        WINDOW * threads);
            } finally {
                executor.shutdownNow();
            }
        }
        progress.clear();
    }

    private void write(OutputStream out, ExtractedPage.Line line, boolean waiting)
            throws IOException {
        out.write(line.json());
        out.write('\n');
        if (waiting) {
            out.flush();
        }
        good += line.good() ? 1 : 0;
        bad += line.good() ? 0 : 1;
    }

    private Progress progress() {
        return terminal.error()
                ? Progress.of(terminal, System.err, "pages read", files.size())
                : Progress.none();
    }
}
