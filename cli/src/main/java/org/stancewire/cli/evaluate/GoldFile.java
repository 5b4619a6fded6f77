package org.stancewire.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stancewire.cli.lines.BadLine;
import org.stancewire.cli.lines.JsonLine;
import org.stancewire.cli.lines.Line;
import org.stancewire.cli.lines.LineReader;

/// Reads a file of texts with their right answers. A wrong line ends it: a score over part of a
/// file would mislead. Of two lines with the same id the last counts, in the place of the first.
/// What reads throws [IOException] that names the file and the line.
final class GoldFile {
    private GoldFile() {}

    /// A text and the answers that are right.
    record Answered<T>(GoldText text, List<T> right) {
        Answered {
            right = List.copyOf(right);
        }
    }

    /// Understands one answer of a line.
    interface Answer<T> {
        T read(GoldText text, JsonLine line, JsonNode answer) throws BadLine;
    }

    private interface Reader<T> {
        T read(JsonLine line) throws BadLine;
    }

    /// The texts and their mentions, in the order of the file.
    static List<GoldText> texts(Path file) throws IOException {
        return read(file, "mentions", GoldText::read);
    }

    /// The pages and what is right of them.
    static List<GoldPage> pages(Path file) throws IOException {
        return read(file, "file", GoldPage::read);
    }

    /// The texts and their answers, which stand in the array `field`.
    static <T> List<Answered<T>> answered(Path file, String field, Answer<T> answer)
            throws IOException {
        return read(
                file,
                field,
                line -> {
                    GoldText text = GoldText.read(line);
                    List<T> right = new ArrayList<>();
                    for (JsonNode each : line.array(field)) {
                        right.add(answer.read(text, line, each));
                    }
                    return new Answered<>(text, right);
                });
    }

    private static <T> List<T> read(Path file, String field, Reader<T> reader) throws IOException {
        Map<JsonNode, T> texts = new LinkedHashMap<>();
        boolean annotated = false;
        try (InputStream in = Files.newInputStream(file)) {
            LineReader lines = new LineReader(in);
            for (Line line = lines.next(); line != null; line = lines.next()) {
                try {
                    JsonLine json = JsonLine.read(line);
                    texts.put(json.id(), reader.read(json));
                    annotated |= json.json().hasNonNull(field);
                } catch (BadLine e) {
                    throw new IOException(
                            "%s, line %d: %s".formatted(file, line.number(), e.reason()), e);
                }
            }
        }
        if (!annotated) {
            throw new IOException(
                    "%s: no line has '%s', so there is nothing to compare with"
                            .formatted(file, field));
        }
        return List.copyOf(texts.values());
    }
}
