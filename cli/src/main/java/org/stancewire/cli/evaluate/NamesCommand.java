package org.stancewire.cli.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.stancewire.analysis.entity.EntityIds;
import org.stancewire.cli.terminal.Terminal;
import org.stancewire.contract.EntityType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire evaluate names`.
@Command(
        name = "names",
        description = {
            "Gives each name the id that a person of this name gets who is not known otherwise, and"
                    + " says how many pairs of a Latin and a Cyrillic name meet in one id.",
            "",
            "A line of FILE, parted by tabs: a name in Latin letters, the same in Russian ones, how"
                    + " often the two were seen together. The pairs that were seen often enough are"
                    + " the pool. Recall: of its pairs, those that meet. Precision: of all pairs of"
                    + " its Latin and its Cyrillic names that meet, those that FILE has.",
            ""
        },
        footer = {"", "Example:", "  ./stancewire evaluate names en-ru.tsv --errors=20"})
final class NamesCommand extends FileCommand {
    @Option(
            names = "--min-count",
            paramLabel = "N",
            description = "How often a pair of the pool was seen; ${DEFAULT-VALUE} by default.")
    private long least = 2;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Also say on standard error so many wrong merges and missed pairs.")
    private int errors;

    NamesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Report evaluate(Path right) throws IOException {
        require(errors >= 0, "--errors must be at least 0, got " + errors);
        List<NamePair> pairs = NamePair.read(right);
        NameScore score =
                NameScore.of(pairs, least, name -> id(name, "en"), name -> id(name, "ru"));
        print("wrong", score.wrong());
        print("missed", score.missed());
        return new Report()
                .put("rows", pairs.size())
                .put("min-count", least)
                .put("pairs", Report.precision(score.precision(), score.recall()))
                .put("true pairs", score.pairs())
                .put("true pairs that meet", score.met())
                .put("merges", score.merges())
                .put("merges that are right", score.right());
    }

    private void print(String what, List<String> all) {
        PrintWriter err = err();
        // Spread over the whole, because neighbours in a file resemble each other.
        int step = errors == 0 ? 1 : Math.max(1, all.size() / errors);
        for (int i = 0; i < errors && i * step < all.size(); i++) {
            err.println(what + "\t" + all.get(i * step));
        }
    }

    private static String id(String name, String language) {
        String written = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return EntityIds.ofUnknown(EntityType.PERSON, written, language);
    }
}
