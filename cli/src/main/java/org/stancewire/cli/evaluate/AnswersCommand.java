package org.stancewire.cli.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.Analyzer;
import org.stancewire.cli.evaluate.GoldFile.Answer;
import org.stancewire.cli.evaluate.GoldFile.Answered;
import org.stancewire.cli.terminal.Terminal;

/// What analyses each text of a file and compares the annotations with the answers that one field
/// of its lines holds.
///
/// @param <T> one such answer
abstract class AnswersCommand<T> extends FileCommand {
    private final String field;
    private final boolean mentionsGiven;

    /// @param field the array of the answers
    /// @param mentionsGiven whether analysis is told the mentions
    AnswersCommand(Terminal terminal, String field, boolean mentionsGiven) {
        super(terminal);
        this.field = field;
        this.mentionsGiven = mentionsGiven;
    }

    /// Understands one answer.
    abstract Answer<T> answer();

    /// What counts; `right` is the file that is compared with.
    abstract Comparison<T> comparison(Path right) throws IOException;

    @Override
    final Report evaluate(Path right) throws IOException {
        Comparison<T> comparison = comparison(right);
        List<Answered<T>> texts = GoldFile.answered(right, field, answer());
        Analyzer analyzer = Analyzer.load();
        compareEach(
                texts,
                each ->
                        comparison.add(
                                each.text(), each.right(), analyzer.analyze(request(each.text()))));
        Report report = new Report().put("records", texts.size());
        comparison.report(report);
        return report;
    }

    private AnalysisRequest request(GoldText text) {
        return mentionsGiven ? text.requestWithMentions() : text.request();
    }
}
