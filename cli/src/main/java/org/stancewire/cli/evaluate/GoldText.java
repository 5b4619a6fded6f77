package org.stancewire.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.cli.lines.BadLine;
import org.stancewire.cli.lines.JsonLine;
import org.stancewire.cli.lines.Line;
import org.stancewire.contract.Span;

/// A text and the mentions that are right.
///
/// @param id a string or a number
/// @param language the language that is stated, or null to recognise it
/// @param annotated whether the line has mentions at all, be it none
record GoldText(
        JsonNode id,
        String text,
        @Nullable String language,
        boolean annotated,
        List<Gold> mentions) {
    GoldText {
        mentions = List.copyOf(mentions);
    }

    /// A mention that is right.
    ///
    /// @param type any word; null where it has none
    /// @param entity what it shares with the other mentions of the same entity, or null
    /// @param full how far a finding may reach beyond the mention, or null
    record Gold(Span span, @Nullable String type, @Nullable String entity, @Nullable Span full) {

        /// Whether a finding with this span is right.
        boolean allows(Span found) {
            return found.equals(span)
                    || full != null
                            && full.start() <= found.start()
                            && found.start() <= span.start()
                            && span.end() <= found.end()
                            && found.end() <= full.end();
        }
    }

    static GoldText read(Line line) throws BadLine {
        JsonLine json = JsonLine.read(line);
        String text = json.text();
        JsonNode given = json.mentions();
        List<Gold> mentions = given == null ? List.of() : mentions(json, given, text.length());
        return new GoldText(json.id(), text, json.language(), given != null, mentions);
    }

    /// What analysis is asked, with no word of the mentions.
    AnalysisRequest request() {
        return new AnalysisRequest(text, List.of(), language, null);
    }

    private static List<Gold> mentions(JsonLine json, JsonNode given, int length) throws BadLine {
        List<Gold> mentions = new ArrayList<>(given.size());
        for (JsonNode each : given) {
            JsonNode full = each.get("full");
            mentions.add(
                    new Gold(
                            json.span(each, length),
                            json.string(each, "type"),
                            json.string(each, "entity"),
                            full == null || full.isNull() ? null : json.span(full, length)));
        }
        return mentions;
    }
}
