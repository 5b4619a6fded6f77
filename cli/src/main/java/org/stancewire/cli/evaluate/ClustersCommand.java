package org.stancewire.cli.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.Analyzer;
import org.stancewire.cli.evaluate.ClusterScore.Identified;
import org.stancewire.cli.terminal.Terminal;
import org.stancewire.contract.EntityType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire evaluate clusters`.
@Command(
        name = "clusters",
        description = {
            "Links the mentions that are right, given without their types, and compares which of"
                    + " them have an entity in common with those that should: B-cubed precision,"
                    + " recall and F1, within each text.",
            "",
            "A line of FILE:",
            "  {\"id\":…, \"text\":\"…\", \"language\"?:\"en\", \"mentions\":[",
            "   {\"start\":0, \"end\":5, \"entity\":\"any word\"}]}",
            "Offsets are UTF-16 code units. A mention without 'entity' is not counted.",
            ""
        },
        footer = {"", "Example:", "  ./stancewire evaluate clusters texts.ndjson"})
final class ClustersCommand extends FileCommand {
    @Option(names = "--found", description = "Find the mentions instead of giving them.")
    private boolean find;

    @Option(names = "--given-types", description = "Give the mentions with their types.")
    private boolean typed;

    @Option(names = "--across", description = "Compare over all texts, not within each.")
    private boolean across;

    ClustersCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Report evaluate(Path right) throws IOException {
        require(!find || !typed, "--found and --given-types exclude each other");
        List<GoldText> texts = GoldFile.texts(right);
        Analyzer analyzer = Analyzer.load();
        ClusterScore score = new ClusterScore(across);
        compareEach(texts, text -> score.add(text.mentions(), found(analyzer, text)));
        double share = score.total() == 0 ? 0 : (double) score.matched() / score.total();
        return new Report()
                .put("records", texts.size())
                .put("scope", across ? "all documents" : "document")
                .put("b-cubed", Report.precision(score.precision(), score.recall()))
                .put("mentions matched", score.matched())
                .put("mentions with a gold id", score.total())
                .put("coverage", share);
    }

    private List<Identified> found(Analyzer analyzer, GoldText text) {
        return analyzer
                .entities(analyzer.text(text.request()), find ? null : text.given(this::type))
                .mentions()
                .stream()
                .map(m -> new Identified(m.span(), m.entity()))
                .toList();
    }

    private @Nullable EntityType type(GoldText.Gold mention) {
        for (EntityType type : EntityType.values()) {
            if (typed && type.name().equals(mention.type())) {
                return type;
            }
        }
        return null;
    }
}
