package org.stancewire.cli.bench.ratios;

import static org.stancewire.cli.bench.measure.Lines.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stancewire.cli.Main;
import org.stancewire.cli.bench.made.NewsCommand;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire bench ratios`.
@Command(
        name = "ratios",
        mixinStandardHelpOptions = true,
        description = {
            "Sets each stage beside its limit or its peer, in one table: runs the other benches one"
                    + " after the other, each of which measures both in its own run, for about"
                    + " a quarter of an hour. As JSON it gives all that they say, too.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the table is printed",
            "1:a bench failed, and its rows are missing; it has said why",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire bench ratios",
            "  ./stancewire bench ratios --articles=news.ndjson --postgres"
        })
public final class RatiosCommand extends NewsCommand {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(
            names = "--postgres",
            description =
                    "Set the answers of the feed beside PostgreSQL, too; Debian's package postgresql"
                            + " has to be installed.")
    private boolean postgres;

    public RatiosCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        // Fails before the first bench where the file is none.
        var _ = news();
        List<Row> rows = new ArrayList<>();
        ObjectNode benches = JSON.createObjectNode();
        boolean failed = false;
        for (Stage stage : Stage.values()) {
            if (stage != Stage.QUERY || postgres) {
                status().say("bench " + String.join(" ", stage.arguments()));
                failed |= !measure(stage, rows, benches);
            }
        }
        status().clear();
        System.out.print(json() ? json(rows, benches) : text(rows));
        return failed ? 1 : 0;
    }

    /// Whether it was measured. One that fails takes nothing from the others.
    private boolean measure(Stage stage, List<Row> rows, ObjectNode benches)
            throws InterruptedException {
        try {
            JsonNode said = JSON.readTree(said(command(stage)));
            benches.set(stage.arguments().getFirst(), said);
            rows.addAll(stage.rows(said));
            return true;
        } catch (IOException e) {
            status().clear();
            System.err.println("stancewire: " + e.getMessage());
            return false;
        }
    }

    /// This very program, with other arguments.
    private List<String> command(Stage stage) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "bench"));
        command.addAll(stage.arguments());
        command.add("--json");
        if (stage.takesArticles()) {
            command.add("--seed=" + seed());
            if (file() != null) {
                command.add("--articles=" + file());
            }
        }
        if (stage == Stage.QUERY) {
            command.add("--postgres");
        }
        return command;
    }

    private static byte[] said(List<String> command) throws IOException, InterruptedException {
        Process bench =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        // A bench that has ended by then is not hurt.
        Runtime.getRuntime().addShutdownHook(new Thread(bench::destroy, "end-bench"));
        try {
            bench.getOutputStream().close();
            byte[] said = bench.getInputStream().readAllBytes();
            if (bench.waitFor() != 0) {
                throw new IOException(
                        "bench "
                                + command.get(command.indexOf("bench") + 1)
                                + " ended with "
                                + bench.exitValue());
            }
            return said;
        } finally {
            bench.destroy();
        }
    }

    private static String json(List<Row> rows, ObjectNode benches) {
        ObjectNode all = JSON.createObjectNode();
        ArrayNode table = all.putArray("ratios");
        for (Row row : rows) {
            table.addObject()
                    .put("stage", row.stage())
                    .put("unit", row.unit())
                    .put("ours", row.ours())
                    .put("beside", row.beside())
                    .put("theirs", row.theirs())
                    .put("ratio", row.ratio());
        }
        all.set("benches", benches);
        return all.toPrettyString() + '\n';
    }

    private static String text(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        text.append(
                line("%-60s %-10s %10s %10s %7s  %s", "", "", "ours", "theirs", "ratio", "beside"));
        for (Row row : rows) {
            text.append(
                    line(
                            "%-60s %-10s %,10.2f %,10.2f %7.2f  %s",
                            row.stage(),
                            row.unit(),
                            row.ours(),
                            row.theirs(),
                            row.ratio(),
                            row.beside()));
        }
        return text.toString();
    }
}
