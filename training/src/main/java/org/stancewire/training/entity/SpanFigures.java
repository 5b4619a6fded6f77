package org.stancewire.training.entity;

import java.util.Arrays;
import java.util.Locale;
import org.stancewire.analysis.sequence.Labels;
import org.stancewire.contract.EntityType;

/// Precision, recall and F1 of exact spans and types, sentence by sentence, for watching a
/// training. `stancewire evaluate entities` gives the figures to report.
final class SpanFigures {
    private static final EntityType[] TYPES = EntityType.values();

    private final int[] right = new int[TYPES.length];
    private final int[] found = new int[TYPES.length];
    private final int[] wanted = new int[TYPES.length];

    static SpanFigures of(Learner net, Corpus corpus) {
        SpanFigures figures = new SpanFigures();
        corpus.mentions().forEach(s -> s.forEach(m -> figures.wanted[m.type().ordinal()]++));
        for (Example example : corpus.examples()) {
            int[] labels = net.label(example);
            int from = 0;
            for (int t = 0; t < labels.length; t++) {
                from = Labels.mayBegin(labels[t]) ? t : from;
                if (labels[t] != 0 && Labels.mayEnd(labels[t])) {
                    int type = Labels.type(labels[t]);
                    Span span = new Span(example.start()[from], example.end()[t], TYPES[type]);
                    figures.found[type]++;
                    figures.right[type] +=
                            corpus.mentions().get(example.text()).contains(span) ? 1 : 0;
                }
            }
        }
        return figures;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(figures("F1", right, found, wanted));
        for (EntityType type : TYPES) {
            int i = type.ordinal();
            line.append("  ").append(f1(right[i], found[i], wanted[i])).append(' ').append(type);
        }
        return line.toString();
    }

    private static String figures(String name, int[] right, int[] found, int[] wanted) {
        int r = Arrays.stream(right).sum();
        int f = Arrays.stream(found).sum();
        int w = Arrays.stream(wanted).sum();
        return String.format(
                Locale.ROOT,
                "P %.3f R %.3f %s %s",
                r / (double) Math.max(1, f),
                r / (double) Math.max(1, w),
                name,
                f1(r, f, w));
    }

    private static String f1(int right, int found, int wanted) {
        return String.format(Locale.ROOT, "%.4f", 2.0 * right / Math.max(1, found + wanted));
    }
}
