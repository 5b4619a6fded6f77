package org.stancewire.training.frames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names that mean the same: one group a line, a comma between; groups that share a name are one.
/// Inflected names are led back to their group by cutting their ending.
public final class Synonyms {
    private static final List<String> ENDINGS =
            Stream.of(
                            ("иями ями ами иях ях ах ием ем ом ов ев ей ой ий ый ая яя ое ее ые ие"
                                            + " ого его ому ему ими ыми их ых ую юю ою ею ия ию ии"
                                            + " ья ью ье ьи ам ям я а о е ы и у ю ь й")
                                    .split(" "))
                    .sorted((a, b) -> b.length() - a.length())
                    .toList();

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Set<String>> byStem = new HashMap<>();

    private Synonyms() {}

    /// @param file the groups, or null where there are none
    public static Synonyms read(@Nullable Path file) throws IOException {
        Synonyms synonyms = new Synonyms();
        for (String line : file == null ? List.<String>of() : Files.readAllLines(file)) {
            String first = "";
            for (String part : line.split(",")) {
                String name = key(part);
                first = first.isEmpty() ? name : first;
                synonyms.join(first, name);
            }
        }
        for (String name : synonyms.parents.keySet()) {
            synonyms.byStem
                    .computeIfAbsent(stems(name), k -> new HashSet<>())
                    .add(synonyms.find(name));
        }
        return synonyms;
    }

    /// The group of the first of these names that has one, else the stems of the first name.
    public String group(Collection<String> names) {
        for (String name : names) {
            String key = key(name);
            if (parents.containsKey(key)) {
                return find(key);
            }
            Set<String> groups = byStem.getOrDefault(stems(key), Set.of());
            if (groups.size() == 1) {
                return groups.iterator().next();
            }
        }
        return names.isEmpty() ? "" : "stem:" + stems(key(names.iterator().next()));
    }

    private void join(String one, String other) {
        if (!other.isEmpty()) {
            parents.putIfAbsent(one, one);
            parents.putIfAbsent(other, other);
            parents.put(find(other), find(one));
        }
    }

    private String find(String name) {
        String at = name;
        String parent = parents.getOrDefault(at, at);
        while (!parent.equals(at)) {
            at = parent;
            parent = parents.getOrDefault(at, at);
        }
        return at;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}_]+", " ")
                .strip();
    }

    private static String stems(String key) {
        return Stream.of(key.split(" ")).map(Synonyms::stem).collect(Collectors.joining(" "));
    }

    private static String stem(String word) {
        for (String ending : word.length() < 4 ? List.<String>of() : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
