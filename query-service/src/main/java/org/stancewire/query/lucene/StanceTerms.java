package org.stancewire.query.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Stance;

/// The terms of a stance: one for each subset of holder, target and polarity, with its confidence
/// in thousandths behind, so that whatever is asked of one and the same stance is a single range of
/// terms.
final class StanceTerms {
    private static final char BETWEEN = '\u001f';

    private StanceTerms() {}

    /// All terms under which a stance can be asked for.
    static Set<String> of(List<Stance> stances) {
        Set<String> terms = new LinkedHashSet<>();
        for (Stance stance : stances) {
            for (int subset = 1; subset < 8; subset++) {
                terms.add(
                        sure(
                                stance.confidence(),
                                (subset & 1) != 0 ? stance.holder() : null,
                                (subset & 2) != 0 ? stance.target() : null,
                                (subset & 4) != 0 ? stance.polarity() : null));
            }
        }
        return terms;
    }

    /// The terms of what is asked, where several ids may mean the same holder or target; no ids
    /// stand for any.
    static List<Range> asked(
            List<String> holders,
            List<String> targets,
            @Nullable Polarity polarity,
            double minConfidence) {
        List<Range> terms = new ArrayList<>();
        for (String holder : orAny(holders)) {
            for (String target : orAny(targets)) {
                String asked =
                        term(
                                holder.isEmpty() ? null : holder,
                                target.isEmpty() ? null : target,
                                polarity);
                terms.add(new Range(asked + thousandths(minConfidence), asked + thousandths(1)));
            }
        }
        return terms;
    }

    /// All terms from `from` to `to`, both included.
    record Range(String from, String to) {}

    private static String sure(
            double confidence,
            @Nullable String holder,
            @Nullable String target,
            @Nullable Polarity polarity) {
        return term(holder, target, polarity) + thousandths(confidence);
    }

    private static String thousandths(double confidence) {
        return String.format(Locale.ROOT, "%c%04d", BETWEEN, Math.round(confidence * 1000));
    }

    private static List<String> orAny(List<String> ids) {
        return ids.isEmpty() ? List.of("") : ids;
    }

    private static String term(
            @Nullable String holder, @Nullable String target, @Nullable Polarity polarity) {
        return (holder == null ? "" : holder)
                + BETWEEN
                + (target == null ? "" : target)
                + BETWEEN
                + (polarity == null ? "" : polarity.name());
    }
}
