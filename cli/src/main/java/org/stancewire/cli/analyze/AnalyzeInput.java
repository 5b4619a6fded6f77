package org.stancewire.cli.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.entity.GivenMention;
import org.stancewire.cli.lines.BadLine;
import org.stancewire.cli.lines.JsonLine;
import org.stancewire.cli.lines.Line;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Span;

/// What one line asks for.
///
/// @param id a string or a number, repeated as it came
/// @param types for each given mention the type that was given with it, to be repeated as it came;
///     null where none was given. Empty when no mentions were given.
record AnalyzeInput(JsonNode id, AnalysisRequest request, List<@Nullable JsonNode> types) {

    /// Reads `{"id","text","language"?,"mentions"?:[{"start","end","type"?,"entity"?}]}`; other
    /// fields are passed over.
    static AnalyzeInput read(Line line) throws BadLine {
        JsonLine json = JsonLine.read(line);
        String text = json.text();
        List<@Nullable JsonNode> types = new ArrayList<>();
        List<GivenMention> mentions = mentions(json, text.length(), types);
        AnalysisRequest request = new AnalysisRequest(text, List.of(), json.language(), mentions);
        return new AnalyzeInput(json.id(), request, types);
    }

    private static @Nullable List<GivenMention> mentions(
            JsonLine json, int length, List<@Nullable JsonNode> types) throws BadLine {
        JsonNode given = json.mentions();
        if (given == null) {
            return null;
        }
        List<GivenMention> mentions = new ArrayList<>(given.size());
        for (JsonNode each : given) {
            Span span = json.span(each, length);
            types.add(each.get("type"));
            mentions.add(
                    new GivenMention(
                            span.start(),
                            span.end(),
                            type(json.string(each, "type")),
                            json.string(each, "entity")));
        }
        return mentions;
    }

    /// The type that analysis knows by this name; it is free to judge a mention of any other.
    private static @Nullable EntityType type(@Nullable String name) {
        for (EntityType type : EntityType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        return null;
    }
}
