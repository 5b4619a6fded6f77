package org.stancewire.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.evaluate.GoldFile.Answer;
import org.stancewire.cli.evaluate.OpinionScore.Opinion;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire evaluate opinions`.
@Command(
        name = "opinions",
        description = {
            "Finds who is for or against whom in whole texts and compares them by name: F1 as the"
                    + " mean of FAVOR and AGAINST, from precision and recall averaged over the texts"
                    + " and from those of all texts together (pooled).",
            "",
            "A line of FILE:",
            "  {\"id\":…, \"text\":\"…\", \"language\"?:\"ru\", \"opinions\":[",
            "   {\"holder\":\"Россия\", \"target\":\"США\", \"polarity\":\"AGAINST\"}]}",
            "Names are compared without regard to case and Russian endings. Names that mean the same"
                    + " stand in a file of their own: a group each line, with commas between.",
            ""
        },
        footer = {"", "Example:", "  ./stancewire evaluate opinions texts.ndjson"})
final class OpinionsCommand extends StancesCommand<Opinion> {
    private static final String BESIDE = "rusentrel-synonyms.txt";

    @Option(
            names = "--synonyms",
            paramLabel = "FILE",
            description = "The names that mean the same; " + BESIDE + " beside FILE by default.")
    private @Nullable Path synonyms;

    OpinionsCommand(Terminal terminal) {
        super(terminal, "opinions", false);
    }

    @Override
    Answer<Opinion> answer() {
        return Opinion::read;
    }

    @Override
    Comparison<Opinion> comparison(Path right, Minimum minimum) throws IOException {
        Path given = synonyms;
        Path file = given == null ? right.resolveSibling(BESIDE) : given;
        require(given == null || Files.isRegularFile(given), "no such file: " + given);
        NameGroups groups = Files.isRegularFile(file) ? NameGroups.read(file) : new NameGroups();
        return new OpinionScore(groups, minimum);
    }
}
