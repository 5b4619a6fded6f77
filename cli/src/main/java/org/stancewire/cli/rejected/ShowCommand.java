package org.stancewire.cli.rejected;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.stancewire.contract.Escaped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./stancewire rejected show`.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows one rejected record: why it was rejected, and what it holds.",
            "",
            "What a terminal could obey is shown as \\xNN or \\uNNNN; --raw writes the bytes as they"
                    + " are.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is shown",
            "1:there is no such record, or Kafka does not answer",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire rejected show articles/3/42",
            "  ./stancewire rejected show articles/3/42 --raw > record.json"
        })
final class ShowCommand extends KafkaCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "PLACE",
            description = "Where the record lay, as `rejected list` says: articles/3/42.")
    private String place = "";

    @Option(names = "--raw", description = "Only what the record holds, byte by byte.")
    private boolean raw;

    @Override
    public Integer call() throws IOException {
        AtomicReference<Put> found = new AtomicReference<>();
        try (RejectedTopic topic = new RejectedTopic(this)) {
            topic.read(
                    Long.MAX_VALUE,
                    put -> {
                        if (put.place().equals(place)) {
                            found.set(put);
                        }
                    });
        }
        Put put = found.get();
        if (put == null) {
            throw new IOException(
                    "no record from "
                            + Escaped.of(place)
                            + " was rejected in the last 30 days; `./stancewire rejected list` says"
                            + " which were");
        }
        byte[] value = put.record().value();
        if (raw) {
            if (value != null) {
                System.out.write(value);
                System.out.flush();
            }
            return 0;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("place:   " + put.place());
        out.println("time:    " + put.at());
        out.println("reason:  " + put.reason());
        out.println("detail:  " + put.detail());
        if (!put.why("error").isEmpty()) {
            out.println("error:   " + put.why("error"));
        }
        out.println("key:     " + put.key());
        if (put.omitted() != null) {
            out.println("omitted: " + put.omitted() + ", more than a topic takes");
        } else if (value == null) {
            out.println("It is a tombstone: it holds nothing.");
        } else {
            out.println("bytes:   " + value.length);
            out.println();
            out.println(Escaped.of(value));
        }
        out.flush();
        return 0;
    }
}
