package org.stancewire.cli.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.Analyzer;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.cli.evaluate.SpanScore.Typed;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.terminal.Terminal;
import org.stancewire.contract.EntityType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire evaluate entities`.
@Command(
        name = "entities",
        description = {
            "Finds the mentions of each text and compares them with those that are right: precision,"
                    + " recall and F1 of exact spans for each type, for all together (micro), their"
                    + " mean (macro), for spans whatever their type (untyped) and for spans that"
                    + " only overlap. Then measures the speed on one thread.",
            "",
            "A line of FILE:",
            "  {\"id\":…, \"text\":\"…\", \"language\"?:\"en\", \"mentions\":[",
            "   {\"start\":0, \"end\":5, \"type\":\"PERSON\", \"full\"?:{\"start\":0, \"end\":9}}]}",
            "Offsets are UTF-16 code units; 'full' is how far a right span may reach.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  ./stancewire evaluate entities texts.ndjson --types PERSON,LOCATION"
        })
final class EntitiesCommand extends FileCommand {
    @Option(
            names = "--types",
            paramLabel = "TYPE",
            split = ",",
            description = "Count only these of ${COMPLETION-CANDIDATES}; all by default.")
    private List<EntityType> types = List.of(EntityType.values());

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            description =
                    "How long to analyse before the speed is measured, for half as long; 0 leaves"
                            + " the speed out. ${DEFAULT-VALUE} by default.")
    private int warmUp = 10;

    EntitiesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Report evaluate(Path right) throws IOException {
        require(
                warmUp >= 0 && warmUp <= 3600,
                "--warm-up must lie between 0 and 3600, got " + warmUp);
        List<GoldText> texts = GoldFile.texts(right);
        Analyzer analyzer = Analyzer.load();
        Report report = report(texts, analyzer);
        if (warmUp > 0) {
            Progress progress = progress("texts analysed to measure the speed", 0);
            report.put("speed", new SpeedRun(analyzer, texts, progress).run(warmUp));
            progress.clear();
        }
        return report;
    }

    private Report report(List<GoldText> texts, Analyzer analyzer) {
        List<String> names = types.stream().map(EntityType::name).distinct().toList();
        SpanScore score = new SpanScore(names);
        compareEach(texts, text -> score.add(text.mentions(), found(analyzer, text)));
        Counts micro = score.micro();
        Report report = new Report().put("records", texts.size()).put("micro", micro);
        names.forEach(name -> report.put(name, score.of(name)));
        Report overlap = Report.precision(score.overlapPrecision(), score.overlapRecall());
        return report.put("macro-f1", score.macroF1())
                .put("untyped", score.untyped())
                .put("overlap", overlap.put("system", micro.found()).put("gold", micro.gold()));
    }

    private static List<Typed> found(Analyzer analyzer, GoldText text) {
        List<Typed> found = new ArrayList<>();
        for (LinkedMention one :
                analyzer.entities(analyzer.text(text.request()), null).mentions()) {
            if (one.type() != null) {
                found.add(new Typed(one.span(), one.type().name()));
            }
        }
        return found;
    }
}
