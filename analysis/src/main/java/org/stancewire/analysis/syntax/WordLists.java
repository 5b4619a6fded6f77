package org.stancewire.analysis.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the word lists that ship with this room.
final class WordLists {
    private WordLists() {}

    /// The lines of a list, without comments and empty lines.
    static List<String> lines(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /// Word to class, from lines of a class and its words.
    static Map<String, WordClass> classes(String name) {
        Map<String, WordClass> classes = new HashMap<>();
        for (String line : lines(name)) {
            String[] words = line.split(" +");
            for (String word : Arrays.asList(words).subList(1, words.length)) {
                classes.put(word, WordClass.valueOf(words[0]));
            }
        }
        return Map.copyOf(classes);
    }

    /// Group to words, from lines of a group and its words; a group may have several lines.
    static <G extends Enum<G>> Map<G, Set<String>> groups(String name, Class<G> type) {
        Map<G, Set<String>> groups = new EnumMap<>(type);
        for (G group : type.getEnumConstants()) {
            groups.put(group, new HashSet<>());
        }
        for (String line : lines(name)) {
            String[] words = line.split(" +");
            groups.computeIfAbsent(Enum.valueOf(type, words[0]), g -> new HashSet<>())
                    .addAll(Arrays.asList(words).subList(1, words.length));
        }
        return groups;
    }
}
