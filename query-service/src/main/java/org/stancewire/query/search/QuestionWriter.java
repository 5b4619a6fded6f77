package org.stancewire.query.search;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a question in its one form: its parameters in the order in which they are listed, and of
/// those that may be given several times the values in order, each once.
final class QuestionWriter {
    private final List<String> pairs = new ArrayList<>();

    private QuestionWriter() {}

    static String write(Question question) {
        QuestionWriter writer = new QuestionWriter();
        writer.add("q", question.words());
        writer.add("entity", question.entities());
        writer.add("entities", question.anyEntity() ? "any" : null);
        writer.add("type", question.types());
        if (question.stance() != null) {
            writer.add(question.stance());
        }
        writer.add("tone", question.tones().stream().map(ToneFilter::toString).sorted().toList());
        writer.add("quoteBy", question.quoted());
        writer.add("language", question.languages());
        writer.add("source", question.sources());
        writer.add("subscription", question.subscriptions());
        writer.add("from", question.published().from());
        writer.add("to", question.published().to());
        writer.add("receivedFrom", question.received().from());
        writer.add("receivedTo", question.received().to());
        writer.add("since", question.since());
        return String.join("&", writer.pairs);
    }

    private void add(StanceFilter stance) {
        add("holder", stance.holders());
        add("target", stance.targets());
        add("polarity", stance.polarity());
        add("basis", stance.bases());
        boolean other =
                !stance.holders().isEmpty()
                        || !stance.targets().isEmpty()
                        || stance.polarity() != null
                        || !stance.bases().isEmpty();
        if (stance.minConfidence() != StanceFilter.SURE || !other) {
            add(
                    "minConfidence",
                    BigDecimal.valueOf(stance.minConfidence())
                            .stripTrailingZeros()
                            .toPlainString());
        }
    }

    private void add(String name, @Nullable Object value) {
        if (value != null) {
            add(name, List.of(value));
        }
    }

    private void add(String name, Collection<?> values) {
        values.forEach(
                value -> {
                    String text = value instanceof Moment moment ? moment.form() : value.toString();
                    pairs.add(name + '=' + URLEncoder.encode(text, StandardCharsets.UTF_8));
                });
    }
}
