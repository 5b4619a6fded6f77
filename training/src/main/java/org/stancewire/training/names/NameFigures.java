package org.stancewire.training.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// How often the two spellings of a name get one key, and how often different names do.
///
/// @param pairs how many pairs were asked
/// @param met how many of them met in one key
/// @param merged how many Latin and Russian names of the pool got one key
/// @param right how many of these the data pair
record NameFigures(int pairs, int met, int merged, int right) {
    /// Measures the pairs that were seen twice or more, all names of these in one pool.
    static NameFigures of(
            List<NamePair> all, UnaryOperator<String> latinKey, UnaryOperator<String> russianKey) {
        Set<List<String>> paired = new HashSet<>();
        all.forEach(pair -> paired.add(List.of(pair.written(), pair.russian())));
        List<NamePair> pool = all.stream().filter(pair -> pair.count() >= 2).toList();
        Map<String, Set<String>> byKey = new HashMap<>();
        for (NamePair pair : pool) {
            byKey.computeIfAbsent(russianKey.apply(pair.russian()), key -> new HashSet<>())
                    .add(pair.russian());
        }
        int met = 0;
        int merged = 0;
        int right = 0;
        for (NamePair pair : pool) {
            Set<String> same = byKey.getOrDefault(latinKey.apply(pair.written()), Set.of());
            met += same.contains(pair.russian()) ? 1 : 0;
            merged += same.size();
            for (String russian : same) {
                right += paired.contains(List.of(pair.written(), russian)) ? 1 : 0;
            }
        }
        return new NameFigures(pool.size(), met, merged, right);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d pairs seen twice or more: %.3f meet in one key, precision of merges %.3f",
                pairs,
                met / (double) Math.max(1, pairs),
                right / (double) Math.max(1, merged));
    }
}
