package org.stancewire.cli.evaluate;

import java.nio.file.Path;
import org.stancewire.cli.evaluate.GoldFile.Answer;
import org.stancewire.cli.evaluate.QuoteScore.GoldQuote;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/// `./stancewire evaluate quotes`.
@Command(
        name = "quotes",
        description = {
            "Finds who is quoted saying what and compares the contents: precision, recall and F1 of"
                    + " exact spans, of spans without blanks and marks at their ends, and of"
                    + " characters. Of the quotes that agree so far: the share whose source has the"
                    + " head word of the right one.",
            "",
            "A line of FILE:",
            "  {\"id\":…, \"text\":\"…\", \"language\"?:\"en\", \"quotes\":[",
            "   {\"start\":0, \"end\":9, \"source\"?:{\"start\":11, \"end\":14},",
            "    \"parts\"?:[{\"start\":0, \"end\":4}, {\"start\":6, \"end\":9}]}]}",
            "Offsets are UTF-16 code units; 'parts' are the pieces of a quote that is interrupted.",
            ""
        },
        footer = {"", "Example:", "  ./stancewire evaluate quotes texts.ndjson"})
final class QuotesCommand extends AnswersCommand<GoldQuote> {
    QuotesCommand(Terminal terminal) {
        super(terminal, "quotes", false);
    }

    @Override
    Answer<GoldQuote> answer() {
        return GoldQuote::read;
    }

    @Override
    Comparison<GoldQuote> comparison(Path right) {
        return new QuoteScore();
    }
}
