package org.stancewire.cli.bench.enrich;

import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/// `./stancewire bench replay`.
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast a feed is made anew from the log of accepted articles, as after a"
                    + " change of the model: by the enrich service and the query service together,"
                    + " from when both are ready until readers see the last article.",
            "",
            "In the same run two processes do the parts of enrich's work, with the same heap: one"
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
            "  ./stancewire bench replay",
            "  ./stancewire bench replay --articles=news.ndjson --count=50000"
        })
public final class ReplayCommand extends DrainCommand {
    public ReplayCommand(Terminal terminal) {
        super(terminal, "replay, from the log into the feed", true);
    }
}
