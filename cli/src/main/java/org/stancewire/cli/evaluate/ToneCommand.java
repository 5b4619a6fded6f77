package org.stancewire.cli.evaluate;

import java.nio.file.Path;
import org.stancewire.cli.evaluate.GoldFile.Answer;
import org.stancewire.cli.evaluate.ToneScore.GoldTone;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/// `./stancewire evaluate tone`.
@Command(
        name = "tone",
        description = {
            "Gives analysis the mentions, without their types, and compares how the text speaks of"
                    + " them: precision, recall and F1 of each tone, their mean (macro), the mean of"
                    + " POSITIVE and NEGATIVE, and the share that is right.",
            "",
            "A line of FILE:",
            "  {\"id\":…, \"text\":\"…\", \"language\"?:\"en\", \"mentions\":[{\"start\":0, \"end\":5}, …],",
            "   \"tones\":[{\"mention\":0, \"polarity\":\"NEGATIVE\"}]}",
            "Offsets are UTF-16 code units; 'mention' is a place in 'mentions', from 0.",
            ""
        },
        footer = {"", "Example:", "  ./stancewire evaluate tone texts.ndjson"})
final class ToneCommand extends AnswersCommand<GoldTone> {
    ToneCommand(Terminal terminal) {
        super(terminal, "tones", true);
    }

    @Override
    Answer<GoldTone> answer() {
        return GoldTone::read;
    }

    @Override
    Comparison<GoldTone> comparison(Path right) {
        return new ToneScore();
    }
}
