package org.stancewire.query.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Stance;
import org.stancewire.query.search.StanceFilter;

/// The terms of a stance: one for each subset of holder, target and polarity, and again for one
/// that is sure, so that what is mostly asked of one and the same stance is a single term.
final class StanceTerms {
    private static final char BETWEEN = '\u001f';
    private static final String ANY = "";

    private StanceTerms() {}

    /// All terms under which stances can be asked for.
    static Set<String> of(List<Stance> stances) {
        Set<String> terms = new LinkedHashSet<>();
        for (Stance stance : stances) {
            for (int subset = 0; subset < 8; subset++) {
                String holder = (subset & 1) != 0 ? stance.holder() : ANY;
                String target = (subset & 2) != 0 ? stance.target() : ANY;
                Polarity polarity = (subset & 4) != 0 ? stance.polarity() : null;
                terms.add(term(holder, target, polarity, false));
                if (stance.confidence() >= StanceFilter.SURE) {
                    terms.add(term(holder, target, polarity, true));
                }
            }
        }
        return terms;
    }

    /// The terms of which one at least is there, where one stance is by one of `holders`
    /// towards one of `targets`; none of them stands for anyone.
    static List<String> asked(
            Collection<String> holders,
            Collection<String> targets,
            @Nullable Polarity polarity,
            boolean sure) {
        List<String> terms = new ArrayList<>();
        for (String holder : orAny(holders)) {
            for (String target : orAny(targets)) {
                terms.add(term(holder, target, polarity, sure));
            }
        }
        return terms;
    }

    private static Collection<String> orAny(Collection<String> ids) {
        return ids.isEmpty() ? List.of(ANY) : ids;
    }

    private static String term(
            String holder, String target, @Nullable Polarity polarity, boolean sure) {
        return holder
                + BETWEEN
                + target
                + BETWEEN
                + (polarity == null ? ANY : polarity.name())
                + BETWEEN
                + (sure ? 'S' : 'A');
    }
}
