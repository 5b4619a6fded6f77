package org.stancewire.cli.analyze;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stancewire.analysis.Analyzer;
import org.stancewire.cli.catalogue.CatalogueFiles;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./stancewire analyze`.
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = {
            "Annotates texts: NDJSON in on standard input, NDJSON out on standard output, without"
                    + " Kafka and without a network.",
            "",
            "A line of input:",
            "  {\"id\":…, \"text\":\"…\", \"language\"?:\"en\",",
            "   \"mentions\"?:[{\"start\":0, \"end\":5, \"type\"?:\"PERSON\", \"entity\"?:\"…\"}]}",
            "'language' is recognised where it is not given. Given mentions are kept exactly, in"
                    + " order; without 'mentions' they are found. Offsets are UTF-16 code units.",
            "",
            "A line of output, in the order of the input:",
            "  {\"id\", \"language\",",
            "   \"mentions\":[{\"start\",\"end\",\"type\",\"entity\",\"tone\",\"confidence\",…}],",
            "   \"entities\":[{\"id\",\"name\",\"type\"}], \"quotes\":[…], \"stances\":[…]}",
            "or, for a line that cannot be analysed, {\"line\":7, \"id\"?:…, \"error\":\"…\"}.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every line was analysed",
            "1:at least one line was not; the others were",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":\"1\",\"text\":\"Merkel praised Obama.\"}' | ./stancewire analyze"
        })
public final class AnalyzeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that analyse; every core (here ${DEFAULT-VALUE}) by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description =
                    "People, organisations and places of your own; docs/catalogue.md says how they"
                            + " are written. May be given several times.")
    private List<Path> catalogue = new ArrayList<>();

    public AnalyzeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--threads must be at least 1, got " + threads);
        }
        if (terminal.input()) {
            System.err.println("stancewire: type NDJSON, a text each line; Ctrl-D ends it");
        }
        Analysis analysis =
                new Analysis(Analyzer.load(CatalogueFiles.load(catalogue))::analyze, threads);
        // Not System.out, which would swallow that nobody reads any more.
        try (FileInputStream in = new FileInputStream(FileDescriptor.in);
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            Progress progress = progress(in);
            analysis.run(in, out, progress);
            progress.clear();
        }
        if (analysis.bad() > 0) {
            System.err.printf(
                    "stancewire: %d of %d lines could not be analysed; see \"error\" in the output%n",
                    analysis.bad(), analysis.good() + analysis.bad());
        }
        return analysis.bad() > 0 ? 1 : 0;
    }

    private Progress progress(FileInputStream in) {
        return terminal.error()
                ? Progress.of(terminal, System.err, "texts analysed", remaining(in))
                : Progress.none();
    }

    /// The bytes to read, where standard input is a file; 0 for a pipe.
    private static long remaining(FileInputStream in) {
        try {
            return in.getChannel().size();
        } catch (IOException e) {
            return 0;
        }
    }
}
