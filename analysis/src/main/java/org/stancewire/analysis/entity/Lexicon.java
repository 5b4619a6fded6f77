package org.stancewire.analysis.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stancewire.analysis.text.ListFile;

/// The words of one language that say what the names around them are.
final class Lexicon {
    private final Map<String, Set<String>> groups;

    private Lexicon(Map<String, Set<String>> groups) {
        this.groups = groups;
    }

    static Lexicon load(String language) {
        Map<String, Set<String>> groups = new HashMap<>();
        Set<String> group = new HashSet<>();
        for (String line : ListFile.lines(Lexicon.class, "lexicon." + language + ".txt")) {
            if (line.startsWith("[")) {
                group = new HashSet<>();
                groups.put(line.substring(1, line.length() - 1), group);
            } else {
                group.addAll(Arrays.asList(line.split(" ")));
            }
        }
        return new Lexicon(groups);
    }

    /// The words of a group; fails when the resource has no such group.
    Set<String> group(String name) {
        Set<String> group = groups.get(name);
        if (group == null) {
            throw new IllegalStateException("the lexicon has no group " + name);
        }
        return group;
    }
}
