package org.stancewire.training.names;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stancewire.analysis.entity.name.LatinLetters;
import org.stancewire.analysis.entity.name.SoundKey;

/// The names seen most, with their keys as the data have them: irregular ones get them right, and
/// an id can be read as the name is usually spelt.
final class FrequentNames {
    private static final int FEWEST = 10;

    private FrequentNames() {}

    /// The list as the shipped file has it: a plain Latin name and its key on each line, the most
    /// frequent first.
    static String of(List<NamePair> pairs) {
        Map<String, String> keys = new LinkedHashMap<>();
        pairs.stream()
                .filter(pair -> pair.count() >= FEWEST)
                .sorted(
                        Comparator.comparingInt(NamePair::count)
                                .reversed()
                                .thenComparing(NamePair::written))
                .forEach(
                        pair -> {
                            String plain = LatinLetters.plain(pair.latin()).replace("'", "");
                            String key = SoundKey.of(pair.russian());
                            if (plain.matches("[a-z]+") && !key.isEmpty()) {
                                keys.putIfAbsent(plain, key);
                            }
                        });
        return keys.entrySet().stream()
                .map(name -> name.getKey() + " " + name.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /// The Russian names seen twice or more, one on each line in the order of the letters.
    static String russian(List<NamePair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.count() >= 2 && pair.russian().matches("[а-яё]{3,}"))
                .map(NamePair::russianLetters)
                .distinct()
                .sorted()
                .map(name -> name + "\n")
                .collect(Collectors.joining());
    }
}
