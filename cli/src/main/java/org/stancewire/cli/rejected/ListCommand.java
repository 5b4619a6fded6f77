package org.stancewire.cli.rejected;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./stancewire rejected list`.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "Says what was rejected and why, the newest first: when, the reason, where the record"
                    + " lay, its key, and what is wrong.",
            "",
            "UNDECODABLE: it is no article. ANALYSIS_FAILED: the analysis has a fault. TOO_LARGE:"
                    + " it fits into no record. GAVE_UP: the service ended, or had no memory left,"
                    + " each time it was analysed.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is said what there is, be it nothing",
            "1:Kafka does not answer",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire rejected list",
            "  ./stancewire rejected list --limit 100 --kafka localhost:9092"
        })
final class ListCommand extends KafkaCommand implements Callable<Integer> {
    private static final int MOST = 10_000;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many are listed at most; ${DEFAULT-VALUE} by default.")
    private int limit = 20;

    /// What is kept of a record: not what it holds.
    private record Entry(Instant at, String reason, String place, String key, String detail) {}

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || limit > MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--limit must lie between 1 and " + MOST);
        }
        PriorityQueue<Entry> newest =
                new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::place));
        try (RejectedTopic topic = new RejectedTopic(this)) {
            // The end of a transaction takes an offset too.
            topic.read(
                    2L * limit,
                    put -> {
                        newest.add(
                                new Entry(
                                        put.at(),
                                        put.reason(),
                                        put.place(),
                                        put.key(),
                                        put.detail()));
                        if (newest.size() > limit) {
                            newest.remove();
                        }
                    });
        }
        PrintWriter out = spec.commandLine().getOut();
        if (newest.isEmpty()) {
            out.println("Nothing was rejected in the last 30 days.");
        }
        newest.stream()
                .sorted(newest.comparator().reversed())
                .forEach(
                        it ->
                                out.println(
                                        String.join(
                                                "  ",
                                                it.at().toString(),
                                                it.reason(),
                                                it.place(),
                                                it.key(),
                                                it.detail())));
        out.flush();
        return 0;
    }
}
