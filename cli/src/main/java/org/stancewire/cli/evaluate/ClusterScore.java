package org.stancewire.cli.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.evaluate.GoldText.Gold;
import org.stancewire.contract.Span;

/// Compares which mentions have an entity in common with those that should: B-cubed (Bagga and
/// Baldwin 1998), over the mentions whose span was found exactly.
final class ClusterScore {
    private final boolean across;
    private final List<Pairs> scopes = new ArrayList<>();
    private long matched;
    private long total;

    /// A mention that analysis found.
    record Identified(Span span, @Nullable String entity) {}

    private record Pair(String gold, String found) {}

    /// How often each two ids meet on a mention.
    private static final class Pairs {
        private final Map<Pair, Long> both = new LinkedHashMap<>();
        private final Map<String, Long> golds = new HashMap<>();
        private final Map<String, Long> founds = new HashMap<>();

        private void add(String gold, String found) {
            both.merge(new Pair(gold, found), 1L, Long::sum);
            golds.merge(gold, 1L, Long::sum);
            founds.merge(found, 1L, Long::sum);
        }
    }

    /// @param across whether ids are compared over all texts, and not within each
    ClusterScore(boolean across) {
        this.across = across;
    }

    /// Takes in one text. A mention without an id is one of its own.
    void add(List<Gold> rights, List<Identified> founds) {
        Map<Span, Identified> bySpan = new HashMap<>();
        founds.forEach(found -> bySpan.putIfAbsent(found.span(), found));
        if (!across || scopes.isEmpty()) {
            scopes.add(new Pairs());
        }
        Pairs pairs = scopes.getLast();
        for (Gold right : rights) {
            if (right.entity() == null) {
                continue;
            }
            total++;
            Identified found = bySpan.get(right.span());
            if (found != null) {
                matched++;
                String alone = "none " + total;
                pairs.add(right.entity(), found.entity() == null ? alone : "id " + found.entity());
            }
        }
    }

    double precision() {
        return mean((pairs, pair) -> pairs.founds.getOrDefault(pair.found(), 0L));
    }

    double recall() {
        return mean((pairs, pair) -> pairs.golds.getOrDefault(pair.gold(), 0L));
    }

    /// For each mention the share of those in its cluster that are rightly with it.
    private double mean(ToLongBiFunction<Pairs, Pair> cluster) {
        double sum = 0;
        for (Pairs pairs : scopes) {
            for (Map.Entry<Pair, Long> both : pairs.both.entrySet()) {
                double squared = both.getValue() * both.getValue();
                sum += squared / cluster.applyAsLong(pairs, both.getKey());
            }
        }
        return matched == 0 ? 0 : sum / matched;
    }

    /// How many mentions are compared.
    long matched() {
        return matched;
    }

    /// How many mentions could be compared.
    long total() {
        return total;
    }
}
