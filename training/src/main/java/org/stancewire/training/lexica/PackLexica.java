package org.stancewire.training.lexica;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Packs the lexica of NLP4J and the Russian names of the data:
/// `PackLexica FOLDER_OF_UNPACKED_LEXICA DATA OUTPUT_FOLDER`.
public final class PackLexica {
    private static final int PART = 3;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_PATH = 24;

    private PackLexica() {}

    /// @param args the folder with the three lexica, decompressed; the folder of data; where the
    ///     tables go
    public static void main(String[] args) throws IOException {
        Path lexica = Path.of(args[0]);
        Path output = Path.of(args[2]);
        russianNames(Path.of(args[1]).resolve("names/en-ru-train.tsv"), output);
        Map<String, String> paths = paths(lexica);
        names(lexica, output, paths);
        vectors(lexica, output, paths.keySet());
    }

    /// Grades how often each Russian word stands in a person's name.
    private static void russianNames(Path file, Path output) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t");
            counts.merge(fields[1].replace('ё', 'е'), Integer.parseInt(fields[2]), Integer::sum);
        }
        TableWriter table = new TableWriter(1);
        counts.forEach((word, count) -> table.row(word)[0] = (byte) NameCounts.grade(count));
        table.write(output.resolve("words.ru.bin"));
    }

    /// The longest path of each word in the tree of Brown clusters.
    private static Map<String, String> paths(Path lexica) throws IOException {
        Map<?, ?> read =
                (Map<?, ?>)
                        SerializedLexicon.read(
                                lexica.resolve("en-brown-clusters-simplified-lowercase"));
        Map<String, String> paths = new TreeMap<>();
        read.forEach(
                (word, prefixes) -> {
                    String longest = "";
                    for (Object prefix : (Set<?>) prefixes) {
                        String path = (String) prefix;
                        longest = path.length() > longest.length() ? path : longest;
                    }
                    paths.put((String) word, longest);
                });
        return paths;
    }

    private static void names(Path lexica, Path output, Map<String, String> paths)
            throws IOException {
        PrefixTree tree =
                (PrefixTree)
                        SerializedLexicon.read(
                                lexica.resolve("en-named-entity-gazetteers-simplified"));
        NameCounts counts = new NameCounts();
        TableWriter whole = new TableWriter(1);
        walk(Objects.requireNonNull(tree.n_root), new ArrayList<>(), counts, whole);
        whole.write(output.resolve("names.en.bin"));
        TableWriter words = new TableWriter(6);
        paths.forEach((word, path) -> putPath(words.row(word), path));
        counts.counts()
                .forEach(
                        (word, of) -> {
                            if (paths.containsKey(word) || Arrays.stream(of).max().orElse(0) > 1) {
                                putGrades(words.row(word), of);
                            }
                        });
        words.write(output.resolve("words.en.bin"));
    }

    private static void walk(
            PrefixNode node, List<String> words, NameCounts counts, TableWriter whole) {
        if (node.value != null && isName(words)) {
            List<Integer> types =
                    ((Collection<?>) node.value)
                            .stream().map(type -> Integer.parseInt(type.toString())).toList();
            int flags = counts.add(words, types);
            List<String> bare =
                    words.stream().filter(word -> !Set.of("-", ".", ",").contains(word)).toList();
            if (flags != 0 && words.size() <= LONGEST_NAME) {
                whole.row(String.join(" ", bare))[0] |= (byte) flags;
            }
        }
        for (Map.Entry<String, PrefixNode> next : new TreeMap<>(node).entrySet()) {
            words.add(next.getKey());
            walk(next.getValue(), words, counts, whole);
            words.removeLast();
        }
    }

    private static boolean isName(List<String> words) {
        char first = words.getFirst().charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /// The path as bits after a leading 1, in four bytes.
    private static void putPath(byte[] row, String path) {
        String bits = path.substring(0, Math.min(path.length(), LONGEST_PATH));
        int number = Integer.parseInt("1" + bits, 2);
        for (int i = 0; i < 4; i++) {
            row[i] = (byte) (number >> (24 - 8 * i));
        }
    }

    private static void putGrades(byte[] row, int[] counts) {
        int grades = 0;
        for (int count : counts) {
            grades = grades << 3 | NameCounts.grade(count);
        }
        row[4] = (byte) (grades >> 8);
        row[5] = (byte) grades;
    }

    private static void vectors(Path lexica, Path output, Set<String> known) throws IOException {
        Map<?, ?> read =
                (Map<?, ?>)
                        SerializedLexicon.read(lexica.resolve("en-word-embeddings-undigitalized"));
        TreeMap<String, float[]> kept = new TreeMap<>();
        read.forEach(
                (key, vector) -> {
                    String word = (String) key;
                    if (word.length() == 1 || known.contains(word.toLowerCase(Locale.ROOT))) {
                        kept.put(word, (float[]) vector);
                    }
                });
        float[][] vectors = kept.values().toArray(float[][]::new);
        int size = vectors[0].length;
        List<ProductQuantizer> parts = new ArrayList<>();
        for (int from = 0; from < size; from += PART) {
            parts.add(new ProductQuantizer(vectors, from, Math.min(size, from + PART)));
        }
        TableWriter table = new TableWriter(parts.size());
        int i = 0;
        for (String word : kept.keySet()) {
            byte[] row = table.row(word);
            for (int p = 0; p < row.length; p++) {
                row[p] = (byte) parts.get(p).code(i);
            }
            i++;
        }
        table.write(output.resolve("vectors.en.bin"));
        try (DataOutputStream book =
                new DataOutputStream(
                        new BufferedOutputStream(
                                Files.newOutputStream(output.resolve("codebook.en.bin"))))) {
            for (ProductQuantizer part : parts) {
                for (float value : part.centres()) {
                    book.writeFloat(value);
                }
            }
        }
    }
}
