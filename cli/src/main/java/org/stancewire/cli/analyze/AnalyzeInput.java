package org.stancewire.cli.analyze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.entity.GivenMention;
import org.stancewire.cli.lines.Line;
import org.stancewire.contract.EntityType;

/// What one line asks for.
///
/// @param id a string or a number, repeated as it came
/// @param types for each given mention the type that was given with it, to be repeated as it came;
///     null where none was given. Empty when no mentions were given.
record AnalyzeInput(JsonNode id, AnalysisRequest request, List<@Nullable JsonNode> types) {
    private static final ObjectReader JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readerFor(JsonNode.class);

    /// Reads `{"id","text","language"?,"mentions"?:[{"start","end","type"?,"entity"?}]}`; other
    /// fields are passed over.
    static AnalyzeInput read(Line line) throws BadLine {
        if (line.tooLong()) {
            throw new BadLine(null, "the line is longer than " + Line.MAX_BYTES + " bytes");
        }
        JsonNode json = json(line.bytes());
        JsonNode id = json.get("id");
        if (id == null || !(id.isTextual() || id.isNumber())) {
            throw new BadLine(null, "'id' must be there, a string or a number");
        }
        String text = string(json, "text", id);
        if (text == null) {
            throw new BadLine(id, "'text' must be there, a string");
        }
        int lone = loneSurrogate(text);
        if (lone >= 0) {
            throw new BadLine(id, "'text' has half a surrogate pair at " + lone);
        }
        List<@Nullable JsonNode> types = new ArrayList<>();
        List<GivenMention> mentions = mentions(json.get("mentions"), id, text.length(), types);
        String language = string(json, "language", id);
        if (language != null && language.isBlank()) {
            throw new BadLine(id, "'language' is blank; leave it out to have it recognised");
        }
        return new AnalyzeInput(
                id, new AnalysisRequest(text, List.of(), language, mentions), types);
    }

    private static JsonNode json(byte[] bytes) throws BadLine {
        try {
            JsonNode json = JSON.readValue(bytes);
            if (!json.isObject()) {
                throw new BadLine(null, "not a JSON object but " + json.getNodeType());
            }
            return json;
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new BadLine(
                    null, "not JSON, at column " + column + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BadLine(null, "not UTF-8: " + e.getMessage());
        }
    }

    private static @Nullable List<GivenMention> mentions(
            @Nullable JsonNode json, JsonNode id, int length, List<@Nullable JsonNode> types)
            throws BadLine {
        if (json == null || json.isNull()) {
            return null;
        }
        if (!json.isArray()) {
            throw new BadLine(id, "'mentions' must be an array");
        }
        List<GivenMention> mentions = new ArrayList<>(json.size());
        for (JsonNode each : json) {
            int start = offset(each, "start");
            int end = offset(each, "end");
            if (start < 0 || end <= start || end > length) {
                throw new BadLine(
                        id,
                        "mention %s needs 0 <= start < end <= %d, the text's length in UTF-16 code units"
                                .formatted(each, length));
            }
            types.add(each.get("type"));
            mentions.add(
                    new GivenMention(
                            start,
                            end,
                            type(string(each, "type", id)),
                            string(each, "entity", id)));
        }
        return mentions;
    }

    private static int offset(JsonNode mention, String field) {
        JsonNode value = mention.get(field);
        return value != null && value.isIntegralNumber() && value.canConvertToInt()
                ? value.intValue()
                : -1;
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

    private static @Nullable String string(JsonNode json, String field, JsonNode id)
            throws BadLine {
        JsonNode value = json.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadLine(id, "'" + field + "' must be a string");
        }
        return value.textValue();
    }

    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(
                        text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 0)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
