package org.stancewire.training.lexica;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.stancewire.analysis.sequence.WordHash;

/// Writes a [WordTable].
final class TableWriter {
    private final TreeMap<Integer, byte[]> rows = new TreeMap<>();
    private final int width;

    /// @param width bytes a word
    TableWriter(int width) {
        this.width = width;
    }

    /// The bytes of a word, zero where it is new.
    byte[] row(String word) {
        return rows.computeIfAbsent(WordHash.of(word), key -> new byte[width]);
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(rows.size());
            out.writeInt(width);
            for (int key : rows.keySet()) {
                out.writeInt(key);
            }
            for (Map.Entry<Integer, byte[]> row : rows.entrySet()) {
                out.write(row.getValue());
            }
        }
        System.err.println(file.getFileName() + ": " + rows.size() + " words");
    }
}
