package org.stancewire.cli.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Compares which names of two scripts get the same id with those that are the same name.
///
/// @param pairs how many pairs of the pool are the same name
/// @param met how many of them meet in one id
/// @param merges how many pairs of any Latin and any Cyrillic name of the pool meet in one id
/// @param right how many of these merges the file has, however seldom
/// @param missed pairs that do not meet, and the two ids
/// @param wrong merges that the file does not have, and their id
record NameScore(
        long pairs, long met, long merges, long right, List<String> missed, List<String> wrong) {
    NameScore {
        missed = List.copyOf(missed);
        wrong = List.copyOf(wrong);
    }

    private record Both(String latin, String cyrillic) {}

    /// @param least how often a pair was seen that belongs to the pool
    static NameScore of(
            List<NamePair> all,
            long least,
            UnaryOperator<String> latinId,
            UnaryOperator<String> cyrillicId) {
        Set<Both> known = new HashSet<>();
        Set<Both> pool = new LinkedHashSet<>();
        Map<String, String> latin = new LinkedHashMap<>();
        Map<String, String> cyrillic = new LinkedHashMap<>();
        for (NamePair pair : all) {
            Both both = new Both(pair.latin(), pair.cyrillic());
            known.add(both);
            if (pair.count() >= least && pool.add(both)) {
                latin.computeIfAbsent(both.latin(), latinId);
                cyrillic.computeIfAbsent(both.cyrillic(), cyrillicId);
            }
        }
        List<String> missed = new ArrayList<>();
        for (Both both : pool) {
            String first = latin.getOrDefault(both.latin(), "");
            String second = cyrillic.getOrDefault(both.cyrillic(), "");
            if (!first.equals(second)) {
                missed.add(String.join("\t", both.latin(), both.cyrillic(), first, second));
            }
        }
        List<String> wrong = new ArrayList<>();
        long merges = 0;
        Map<String, List<String>> byId = byId(latin);
        for (Map.Entry<String, String> each : cyrillic.entrySet()) {
            for (String name : byId.getOrDefault(each.getValue(), List.of())) {
                merges++;
                if (!known.contains(new Both(name, each.getKey()))) {
                    wrong.add(String.join("\t", name, each.getKey(), each.getValue()));
                }
            }
        }
        long met = pool.size() - missed.size();
        return new NameScore(pool.size(), met, merges, merges - wrong.size(), missed, wrong);
    }

    private static Map<String, List<String>> byId(Map<String, String> ids) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        ids.forEach((name, id) -> names.computeIfAbsent(id, i -> new ArrayList<>()).add(name));
        return names;
    }

    /// Of the merges the share that is right; 0 where there is none.
    double precision() {
        return merges == 0 ? 0 : (double) right / merges;
    }

    /// Of the pairs the share that meets; 0 where there is none.
    double recall() {
        return pairs == 0 ? 0 : (double) met / pairs;
    }
}
