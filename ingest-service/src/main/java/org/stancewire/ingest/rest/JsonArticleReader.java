package org.stancewire.ingest.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stancewire.service.ProblemException;

/// Reads a JSON article strictly: a field that is unknown, given twice or of the wrong type is
/// refused by its name. It stops at the first of them, so that no body takes more memory than its
/// own length.
final class JsonArticleReader {
    private static final ObjectReader READER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .withCoercionConfig(
                            LogicalType.Textual,
                            text -> {
                                for (CoercionInputShape shape : CoercionInputShape.values()) {
                                    text.setCoercion(shape, CoercionAction.Fail);
                                }
                            })
                    .build()
                    .readerFor(JsonArticle.class);

    private JsonArticleReader() {}

    /// Throws [ProblemException] that says where the body is wrong.
    static JsonArticle read(String json) {
        if (json.isBlank()) {
            throw IngestProblems.malformedJson("the body is empty; send a JSON object");
        }
        try {
            JsonArticle article = READER.readValue(json);
            if (article == null) {
                throw IngestProblems.invalid("", "the body is null; send a JSON object");
            }
            return article;
        } catch (JsonProcessingException e) {
            throw problem(e);
        }
    }

    private static ProblemException problem(JsonProcessingException e) {
        for (Throwable it = e; it != null; it = it.getCause()) {
            if (it instanceof StreamReadException broken) {
                return IngestProblems.malformedJson(where(broken) + broken.getOriginalMessage());
            }
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return IngestProblems.invalid(
                    pointer(unknown),
                    "'"
                            + shorten(unknown.getPropertyName())
                            + "' is no field of an article; these are: "
                            + fields(unknown));
        }
        String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
        return IngestProblems.invalid(
                pointer,
                pointer.isEmpty()
                        ? "the body is no article; send one JSON object and nothing after it"
                        : "'"
                                + pointer.substring(1)
                                + "' is of the wrong type; give "
                                + (pointer.equals("/authors")
                                        ? "an array of strings"
                                        : "a string"));
    }

    private static String fields(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String where(StreamReadException e) {
        return e.getLocation() == null
                ? ""
                : "at line "
                        + e.getLocation().getLineNr()
                        + ", column "
                        + e.getLocation().getColumnNr()
                        + ": ";
    }

    /// The path as a JSON pointer (RFC 6901).
    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(
                        step ->
                                "/"
                                        + (step.getFieldName() == null
                                                ? String.valueOf(step.getIndex())
                                                : escape(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static String escape(String name) {
        return shorten(name).replace("~", "~0").replace("/", "~1");
    }

    private static String shorten(@Nullable String name) {
        String whole = String.valueOf(name);
        return whole.length() <= 100 ? whole : whole.substring(0, 100) + "…";
    }
}
