package org.stancewire.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.lines.BadLine;
import org.stancewire.cli.lines.JsonLine;

/// A web page and what is right of its article.
///
/// @param file where the page lies, beside the file of the right answers
/// @param text the whole body, or null where only segments are known
/// @param with segments that the body has
/// @param without segments that it has not
record GoldPage(
        String file,
        @Nullable String text,
        List<String> with,
        List<String> without,
        @Nullable String date,
        @Nullable String title) {
    GoldPage {
        with = List.copyOf(with);
        without = List.copyOf(without);
    }

    static GoldPage read(JsonLine line) throws BadLine {
        JsonNode json = line.json();
        return new GoldPage(
                line.word(json, "file"),
                line.string(json, "text"),
                segments(line, "with"),
                segments(line, "without"),
                line.string(json, "date"),
                line.string(json, "title"));
    }

    private static List<String> segments(JsonLine line, String field) throws BadLine {
        List<String> segments = new ArrayList<>();
        for (JsonNode each : line.array(field)) {
            if (!each.isTextual()) {
                throw new BadLine(line.id(), "'" + field + "' must hold strings");
            }
            segments.add(each.textValue());
        }
        return segments;
    }
}
