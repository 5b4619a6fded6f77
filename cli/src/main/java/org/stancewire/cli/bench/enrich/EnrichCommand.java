package org.stancewire.cli.bench.enrich;

import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/// `./stancewire bench enrich`.
@Command(
        name = "enrich",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast the enrich service works through a log of accepted articles: from when"
                    + " it is ready until the last of them is analysed and committed.",
            "",
            "In the same run two processes do the parts of its work, with the same heap: one"
                    + " decodes, analyses and encodes the same records on as many threads and"
                    + " sends nothing; the other copies them as they are with Kafka's own consumer"
                    + " and producer, in transactions of as many records.",
            "",
            "Starts a broker and all else by itself, on ports of their own, with as much memory as"
                    + " `up` gives them, and leaves nothing behind.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the figures are printed",
            "1:something could not be started or measured; it is said what",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire bench enrich",
            "  ./stancewire bench enrich --articles=news.ndjson --count=50000",
            "  ./stancewire bench enrich --jvm=-XX:-UseSerialGC --jvm=-XX:+UseParallelGC"
        })
public final class EnrichCommand extends DrainCommand {
    public EnrichCommand(Terminal terminal) {
        super(terminal, "the enrich service", false);
    }
}
