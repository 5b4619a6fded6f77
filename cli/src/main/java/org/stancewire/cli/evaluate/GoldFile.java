package org.stancewire.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stancewire.cli.lines.BadLine;
import org.stancewire.cli.lines.Line;
import org.stancewire.cli.lines.LineReader;

/// Reads a file of texts with their mentions. A wrong line ends it: a score over part of a file
/// would mislead.
final class GoldFile {
    private GoldFile() {}

    /// The texts in the order of the file; of two with the same id the last, in the place of the
    /// first. Throws [IOException] that names the file and the line.
    static List<GoldText> read(Path file) throws IOException {
        Map<JsonNode, GoldText> texts = new LinkedHashMap<>();
        boolean annotated = false;
        try (InputStream in = Files.newInputStream(file)) {
            LineReader lines = new LineReader(in);
            for (Line line = lines.next(); line != null; line = lines.next()) {
                GoldText text = text(file, line);
                annotated |= text.annotated();
                texts.put(text.id(), text);
            }
        }
        if (!annotated) {
            throw new IOException(
                    file + ": no line has 'mentions', so there is nothing to compare with");
        }
        return List.copyOf(texts.values());
    }

    private static GoldText text(Path file, Line line) throws IOException {
        try {
            return GoldText.read(line);
        } catch (BadLine e) {
            throw new IOException("%s, line %d: %s".formatted(file, line.number(), e.reason()), e);
        }
    }
}
