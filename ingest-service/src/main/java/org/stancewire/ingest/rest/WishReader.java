package org.stancewire.ingest.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.subscription.Wish;

/// Reads what somebody wants of a feed out of JSON, strictly: a field that is unknown, given twice
/// or of the wrong type is refused by its name.
final class WishReader {
    private static final int LONGEST = 16 << 10;
    private static final List<String> FIELDS =
            List.of("url", "name", "fullPages", "interval", "paused");
    private static final ObjectReader READER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readerFor(JsonNode.class);

    private final JsonNode body;

    private WishReader(JsonNode body) {
        this.body = body;
    }

    /// Throws [ProblemException] that says where the body is wrong.
    static WishReader of(String json) {
        if (json.length() > LONGEST) {
            throw SubscriptionProblems.invalid(
                    "", "no subscription takes so much to say; send less");
        }
        try {
            JsonNode body = READER.readValue(json);
            if (body == null || !body.isObject()) {
                throw SubscriptionProblems.invalid("", "send one JSON object with a 'url'");
            }
            body.fieldNames().forEachRemaining(WishReader::check);
            return new WishReader(body);
        } catch (JsonProcessingException e) {
            throw IngestProblems.malformedJson("the body is no JSON: " + e.getOriginalMessage());
        }
    }

    private static void check(String field) {
        if (!FIELDS.contains(field)) {
            String shown = field.length() > 100 ? field.substring(0, 100) + "…" : field;
            throw SubscriptionProblems.invalid(
                    "/" + shown.replace("~", "~0").replace("/", "~1"),
                    "'" + shown + "' is no field of a subscription; these are: " + FIELDS);
        }
    }

    String url() {
        String url = string("url", null);
        if (url == null) {
            throw SubscriptionProblems.invalid(
                    "/url", "'url' is missing; give the address of the feed");
        }
        return url;
    }

    boolean hasUrl() {
        return body.has("url");
    }

    /// What is wanted where it is stated, else what was before; null takes back what was wanted.
    Wish over(Wish before) {
        return new Wish(
                string("name", before.name()),
                bool("fullPages", before.fullPages()),
                interval(before.interval()),
                bool("paused", before.paused()));
    }

    private @Nullable Duration interval(@Nullable Duration before) {
        String stated = string("interval", null);
        if (stated == null) {
            return body.has("interval") ? null : before;
        }
        try {
            return Interval.read(stated);
        } catch (IllegalArgumentException e) {
            throw SubscriptionProblems.invalid("/interval", String.valueOf(e.getMessage()));
        }
    }

    private @Nullable String string(String field, @Nullable String before) {
        JsonNode value = body.get(field);
        if (value == null) {
            return before;
        }
        if (!value.isTextual() && !value.isNull()) {
            throw SubscriptionProblems.invalid(
                    "/" + field, "'" + field + "' is of the wrong type; give a string");
        }
        return value.isNull() ? null : value.textValue();
    }

    private boolean bool(String field, boolean before) {
        JsonNode value = body.get(field);
        if (value != null && !value.isBoolean()) {
            throw SubscriptionProblems.invalid(
                    "/" + field, "'" + field + "' is of the wrong type; give true or false");
        }
        return value == null ? before : value.booleanValue();
    }
}
