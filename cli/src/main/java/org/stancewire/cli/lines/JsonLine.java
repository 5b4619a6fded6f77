package org.stancewire.cli.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Span;

/// The JSON object that stands on one line, with an id. Whoever asks for a field that is not as it
/// must be gets a [BadLine] that names it.
///
/// @param id a string or a number, as it came
public record JsonLine(JsonNode id, JsonNode json) {
    private static final ObjectReader JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readerFor(JsonNode.class);

    /// Reads `{"id":…, …}`.
    public static JsonLine read(Line line) throws BadLine {
        if (line.tooLong()) {
            throw new BadLine(null, "the line is longer than " + Line.MAX_BYTES + " bytes");
        }
        JsonNode json = json(line.bytes());
        JsonNode id = json.get("id");
        if (id == null || !(id.isTextual() || id.isNumber())) {
            throw new BadLine(null, "'id' must be there, a string or a number");
        }
        return new JsonLine(id, json);
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

    /// The field `text`, which has to be there and to consist of whole characters.
    public String text() throws BadLine {
        String text = string(json, "text");
        if (text == null) {
            throw new BadLine(id, "'text' must be there, a string");
        }
        int lone = loneSurrogate(text);
        if (lone >= 0) {
            throw new BadLine(id, "'text' has half a surrogate pair at " + lone);
        }
        return text;
    }

    /// The field `language`, or null where it is to be recognised.
    public @Nullable String language() throws BadLine {
        String language = string(json, "language");
        if (language != null && language.isBlank()) {
            throw new BadLine(id, "'language' is blank; leave it out to have it recognised");
        }
        return language;
    }

    /// The field `mentions`, an array, or null where there is none.
    public @Nullable JsonNode mentions() throws BadLine {
        return json.hasNonNull("mentions") ? array("mentions") : null;
    }

    /// An array, empty where there is none.
    public JsonNode array(String field) throws BadLine {
        JsonNode array = json.path(field);
        if (!array.isArray() && json.hasNonNull(field)) {
            throw new BadLine(id, "'" + field + "' must be an array");
        }
        return array;
    }

    /// A field of an object of this line that is a place in a list of this size.
    public int place(JsonNode object, String field, int size) throws BadLine {
        int place = offset(object, field);
        if (place < 0 || place >= size) {
            throw new BadLine(
                    id,
                    "%s needs '%s', a place from 0 among %d mentions"
                            .formatted(object, field, size));
        }
        return place;
    }

    /// A field of an object of this line that is one of these words.
    public <E extends Enum<E>> E oneOf(JsonNode object, String field, E[] words) throws BadLine {
        String given = string(object, field);
        for (E word : words) {
            if (word.name().equals(given)) {
                return word;
            }
        }
        throw new BadLine(
                id, "%s needs '%s', one of %s".formatted(object, field, Arrays.toString(words)));
    }

    /// A field of an object of this line that has to be there and to say something.
    public String word(JsonNode object, String field) throws BadLine {
        String word = string(object, field);
        if (word == null || word.isBlank()) {
            throw new BadLine(id, "%s needs '%s', not blank".formatted(object, field));
        }
        return word;
    }

    /// Where an object of this line says it stands in a text of this length.
    public Span span(JsonNode object, int length) throws BadLine {
        int start = offset(object, "start");
        int end = offset(object, "end");
        if (start < 0 || end <= start || end > length) {
            throw new BadLine(
                    id,
                    "%s needs 0 <= start < end <= %d, the text's length in UTF-16 code units"
                            .formatted(object, length));
        }
        return new Span(start, end);
    }

    private static int offset(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value != null && value.isIntegralNumber() && value.canConvertToInt()
                ? value.intValue()
                : -1;
    }

    /// A field of an object of this line, or null where it is not there.
    public @Nullable String string(JsonNode object, String field) throws BadLine {
        JsonNode value = object.get(field);
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
