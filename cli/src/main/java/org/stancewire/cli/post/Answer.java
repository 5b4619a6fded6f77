package org.stancewire.cli.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What ingest answered.
///
/// @param values its JSON: one value, or one for each line that was sent; none where it is no JSON
record Answer(int status, List<JsonNode> values) {
    private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);
    private static final long MAX_WAIT_SECONDS = 10;

    Answer {
        values = List.copyOf(values);
    }

    static Answer of(HttpResponse<byte[]> response) {
        List<JsonNode> values = new ArrayList<>();
        try (MappingIterator<JsonNode> next = JSON.readValues(response.body())) {
            next.readAll(values);
        } catch (IOException _) {
            // What came before the fault is an answer all the same.
        }
        return new Answer(response.statusCode(), values);
    }

    /// How long ingest asks to wait, or `otherwise` where it does not say in seconds.
    static Duration retryAfter(HttpResponse<?> response, Duration otherwise) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Math.min(Long.parseLong(value), MAX_WAIT_SECONDS))
                .map(Duration::ofSeconds)
                .orElse(otherwise);
    }

    Outcome outcome(Draft draft) {
        JsonNode body = values.isEmpty() ? MissingNode.getInstance() : values.getFirst();
        return outcome(draft, status, body, body);
    }

    /// What one of several lines says of its draft.
    static Outcome outcome(Draft draft, JsonNode line) {
        return outcome(draft, line.path("status").asInt(), line, line.path("problem"));
    }

    private static Outcome outcome(Draft draft, int status, JsonNode taken, JsonNode problem) {
        if (status / 100 != 2) {
            return new Outcome.Rejected(draft, reason(status, problem));
        }
        return taken.path("duplicate").asBoolean() || status == 200
                ? new Outcome.Duplicate(draft)
                : new Outcome.Accepted(draft);
    }

    String reason() {
        return reason(status, values.isEmpty() ? MissingNode.getInstance() : values.getFirst());
    }

    /// What the problem (RFC 9457) says, and which field it points at.
    static String reason(int status, JsonNode problem) {
        String detail = problem.path("detail").asText(problem.path("title").asText(""));
        String pointer = problem.path("pointer").asText("");
        return (detail.isEmpty() ? "HTTP " + status : detail)
                + (pointer.isEmpty() ? "" : " (" + pointer + ")");
    }
}
