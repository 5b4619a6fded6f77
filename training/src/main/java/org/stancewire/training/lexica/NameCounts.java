package org.stancewire.training.lexica;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts how often each word stands in names of each kind.
final class NameCounts {
    /// Kinds of counts: first and last in a person's name, in a place's, an organisation's, a
    /// work's.
    static final int KINDS = 5;

    /// Types of the gazetteers, by number.
    private static final int PERSON = 14;

    private static final int LOCATION = 11;
    private static final int ORGANIZATION = 13;
    private static final List<Integer> WORKS = List.of(8, 10, 15);

    private final Map<String, int[]> counts = new HashMap<>();

    /// Takes in a name and gives its flags: bit 0 a person, 1 a place, 2 an organisation, 3 a work.
    int add(List<String> words, List<Integer> types) {
        int comma = words.indexOf(",");
        int flags = 0;
        if (types.contains(PERSON)) {
            flags |= 1;
            if (words.size() > 1 && comma < 0) {
                count(words.getFirst(), 0);
                count(words.getLast(), 1);
            }
        }
        if (types.contains(LOCATION)) {
            flags |= 2;
            countAll(comma < 0 ? words : words.subList(0, comma), 2);
        }
        if (types.contains(ORGANIZATION)) {
            flags |= 4;
            countAll(words, 3);
        }
        if (types.stream().anyMatch(WORKS::contains)) {
            flags |= 8;
            countAll(words, 4);
        }
        return flags;
    }

    private void countAll(List<String> words, int kind) {
        words.forEach(word -> count(word, kind));
    }

    private void count(String word, int kind) {
        counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new int[KINDS])[kind]++;
    }

    /// How often each word stands in each kind of name.
    Map<String, int[]> counts() {
        return counts;
    }

    /// A count on a scale from 0 to 7: 0, 1, 2 to 3, 4 to 7, 8 to 15, 16 to 63, 64 to 255, more.
    static int grade(int count) {
        int bits = 32 - Integer.numberOfLeadingZeros(count);
        return bits < 5 ? bits : bits < 7 ? 5 : bits < 9 ? 6 : 7;
    }
}
