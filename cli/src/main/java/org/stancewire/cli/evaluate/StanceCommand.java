package org.stancewire.cli.evaluate;

import java.nio.file.Path;
import org.stancewire.cli.evaluate.GoldFile.Answer;
import org.stancewire.cli.evaluate.StanceScore.Directed;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/// `./stancewire evaluate stance`.
@Command(
        name = "stance",
        description = {
            "Gives analysis the mentions, without their types, and compares who is for or against"
                    + " whom. Where a text has two mentions, A and B, the surest stance between them"
                    + " is one of five classes (none, A>B and B>A, FAVOR and AGAINST): F1 of each,"
                    + " their mean (macro) and the share that is right (micro). Over all texts:"
                    + " precision, recall and F1 of directed stances, also without regard to the"
                    + " direction, and at least how sure.",
            "",
            "A line of FILE:",
            "  {\"id\":…, \"text\":\"…\", \"language\"?:\"en\", \"mentions\":[{\"start\":0, \"end\":5}, …],",
            "   \"stances\":[{\"holder\":0, \"target\":1, \"polarity\":\"AGAINST\"}]}",
            "Offsets are UTF-16 code units; 'holder' and 'target' are places in 'mentions', from 0.",
            ""
        },
        footer = {"", "Example:", "  ./stancewire evaluate stance texts.ndjson"})
final class StanceCommand extends StancesCommand<Directed> {
    StanceCommand(Terminal terminal) {
        super(terminal, "stances", true);
    }

    @Override
    Answer<Directed> answer() {
        return Directed::read;
    }

    @Override
    Comparison<Directed> comparison(Path right, Minimum minimum) {
        return new StanceScore(minimum);
    }
}
