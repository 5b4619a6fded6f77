package org.stancewire.analysis.syntax;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stancewire.analysis.text.ListFile;

/// Reads the word lists that ship with this room.
final class WordLists {
    private WordLists() {}

    /// All words of the lines.
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String line : ListFile.lines(WordLists.class, name)) {
            words.addAll(Arrays.asList(line.split(" +")));
        }
        return Set.copyOf(words);
    }

    /// Word to class, from lines of a class and its words.
    static Map<String, WordClass> classes(String name) {
        Map<String, WordClass> classes = new HashMap<>();
        for (String line : ListFile.lines(WordLists.class, name)) {
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
        for (String line : ListFile.lines(WordLists.class, name)) {
            String[] words = line.split(" +");
            groups.computeIfAbsent(Enum.valueOf(type, words[0]), g -> new HashSet<>())
                    .addAll(Arrays.asList(words).subList(1, words.length));
        }
        return groups;
    }
}
