package org.stancewire.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names that mean the same, in groups; groups that share a name are one.
final class NameGroups {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern RUSSIAN = Pattern.compile("[а-я]");
    private static final List<String> ENDINGS =
            List.of(
                    "иями", "ями", "ами", "иях", "его", "ого", "ему", "ому", "ими", "ыми", "ием",
                    "ях", "ах", "ем", "ом", "ов", "ев", "ей", "ой", "ий", "ый", "ая", "яя", "ое",
                    "ее", "ые", "ие", "их", "ых", "ую", "юю", "ою", "ею", "ия", "ию", "ии", "ья",
                    "ью", "ье", "ьи", "ам", "ям", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й");

    private final Map<String, String> parents = new TreeMap<>();
    private final Map<String, Set<String>> rootsOfStems = new HashMap<>();

    /// Reads a group each line, with commas between its names.
    static NameGroups read(Path file) throws IOException {
        NameGroups groups = new NameGroups();
        for (String line : Files.readAllLines(file)) {
            groups.add(List.of(line.replace("\ufeff", "").split(",")));
        }
        return groups;
    }

    void add(List<String> group) {
        List<String> names =
                group.stream().map(NameGroups::key).filter(name -> !name.isEmpty()).toList();
        names.forEach(name -> join(names.getFirst(), name));
        rootsOfStems.clear();
    }

    private void join(String one, String other) {
        parents.putIfAbsent(one, one);
        parents.putIfAbsent(other, other);
        parents.put(root(other), root(one));
    }

    private String root(String name) {
        String at = name;
        String parent = parents.getOrDefault(at, at);
        while (!parent.equals(at)) {
            at = parent;
            parent = parents.getOrDefault(at, at);
        }
        return at;
    }

    /// What all names of one entity share: the group of the first that has one, else the stems of
    /// the first; null where none has a word.
    @Nullable String group(List<String> all) {
        List<String> names = all.stream().filter(name -> !key(name).isEmpty()).toList();
        for (String name : names) {
            String root = find(name);
            if (root != null) {
                return "group:" + root;
            }
        }
        return names.isEmpty() ? null : "stem:" + stems(names.getFirst());
    }

    private @Nullable String find(String name) {
        List<String> forms = forms(name);
        for (String form : forms) {
            if (parents.containsKey(key(form))) {
                return root(key(form));
            }
        }
        for (String form : forms) {
            Set<String> roots = rootsOfStems().getOrDefault(stems(form), Set.of());
            if (roots.size() == 1) {
                return roots.iterator().next();
            }
        }
        return null;
    }

    private Map<String, Set<String>> rootsOfStems() {
        if (rootsOfStems.isEmpty()) {
            for (String name : parents.keySet()) {
                rootsOfStems.computeIfAbsent(stems(name), s -> new TreeSet<>()).add(root(name));
            }
        }
        return rootsOfStems;
    }

    /// "Islamic State (IS)" is also "Islamic State" and "IS".
    private static List<String> forms(String name) {
        List<String> forms = new ArrayList<>(List.of(name));
        int open = name.indexOf('(');
        if (open >= 0) {
            forms.add(name.substring(0, open));
            forms.add(name.substring(open + 1).split("[()]", 2)[0]);
        }
        return forms;
    }

    private static String key(String name) {
        Matcher word = WORD.matcher(name.toLowerCase(Locale.ROOT).replace('ё', 'е'));
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group());
        }
        return String.join(" ", words);
    }

    private static String stems(String name) {
        List<String> stems = new ArrayList<>();
        for (String word : key(name).split(" ")) {
            stems.add(stem(word));
        }
        return String.join(" ", stems);
    }

    private static String stem(String word) {
        if (word.length() >= 4 && RUSSIAN.matcher(word).find()) {
            for (String ending : ENDINGS) {
                if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                    return word.substring(0, word.length() - ending.length());
                }
            }
        }
        return word;
    }
}
