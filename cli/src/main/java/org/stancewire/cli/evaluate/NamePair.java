package org.stancewire.cli.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A name in Latin letters and the same name in Cyrillic ones.
///
/// @param count how often the two were seen together
record NamePair(String latin, String cyrillic, long count) {

    /// Reads a file of lines `latin TAB cyrillic TAB count`. Throws [IOException] that names the
    /// file, the line and the field.
    static List<NamePair> read(Path file) throws IOException {
        List<NamePair> pairs = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    pairs.add(pair(line));
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + ", after line " + number + ": not UTF-8", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
        }
        return pairs;
    }

    private static NamePair pair(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 3) {
            throw new IllegalArgumentException(
                    "needs latin, cyrillic and count, parted by tabs, but has %d fields"
                            .formatted(fields.length));
        }
        if (fields[0].isBlank() || fields[1].isBlank()) {
            throw new IllegalArgumentException(
                    fields[0].isBlank() ? "'latin' is blank" : "'cyrillic' is blank");
        }
        if (!fields[2].matches("\\d{1,18}")) {
            throw new IllegalArgumentException(
                    "'count' must be a whole number, got '" + fields[2] + "'");
        }
        return new NamePair(fields[0], fields[1], Long.parseLong(fields[2]));
    }
}
