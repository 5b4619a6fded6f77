package org.stancewire.query.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Stance;

/// The terms of a stance: one for each subset of holder, target and polarity, so that whatever is
/// asked of one and the same stance is a single term.
final class StanceTerms {
    private static final char BETWEEN = '\u001f';

    private StanceTerms() {}

    /// All terms under which a stance can be asked for.
    static Set<String> of(List<Stance> stances) {
        Set<String> terms = new LinkedHashSet<>();
        for (Stance stance : stances) {
            for (int subset = 1; subset < 8; subset++) {
                terms.add(
                        term(
                                (subset & 1) != 0 ? stance.holder() : null,
                                (subset & 2) != 0 ? stance.target() : null,
                                (subset & 4) != 0 ? stance.polarity() : null));
            }
        }
        return terms;
    }

    /// The terms of what is asked, where several ids may mean the same holder or target; no ids
    /// stand for any.
    static List<String> asked(
            List<String> holders, List<String> targets, @Nullable Polarity polarity) {
        List<String> terms = new ArrayList<>();
        for (String holder : orAny(holders)) {
            for (String target : orAny(targets)) {
                terms.add(
                        term(
                                holder.isEmpty() ? null : holder,
                                target.isEmpty() ? null : target,
                                polarity));
            }
        }
        return terms;
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
