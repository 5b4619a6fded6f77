package org.stancewire.training.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stancewire.analysis.entity.name.LatinLetters;

/// One row of the data: a Latin name, the same in Russian letters, and how often they were paired.
///
/// @param written the Latin name as the row has it
/// @param latin its letters, as the model reads them
record NamePair(String written, String latin, String russian, int count) {
    /// The rows of a file with three columns and tabs between them. Throws [IOException] that names
    /// the line that is none.
    static List<NamePair> read(Path file) throws IOException {
        List<NamePair> pairs = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String[] fields = line.split("\t", -1);
            if (fields.length != 3 || !fields[2].matches("[0-9]{1,9}")) {
                throw new IOException(
                        file + ", line " + number + ": not two names and a count, tabs between");
            }
            pairs.add(
                    new NamePair(
                            fields[0],
                            LatinLetters.of(fields[0]),
                            fields[1].toLowerCase(Locale.ROOT),
                            Integer.parseInt(fields[2])));
        }
        return pairs;
    }

    /// The Russian letters alone, ё as е.
    String russianLetters() {
        return russian.replace('ё', 'е').replaceAll("[^а-я]", "");
    }
}
