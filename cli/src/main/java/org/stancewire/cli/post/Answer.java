package org.stancewire.cli.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;

/// What ingest answered.
///
/// @param body its JSON, or a missing node when it is none
record Answer(int status, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MAX_WAIT_SECONDS = 10;

    static Answer of(HttpResponse<byte[]> response) {
        try {
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            return new Answer(response.statusCode(), MissingNode.getInstance());
        }
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
        if (status / 100 != 2) {
            return new Outcome.Rejected(draft, reason());
        }
        return body.path("duplicate").asBoolean() || status == 200
                ? new Outcome.Duplicate(draft)
                : new Outcome.Accepted(draft);
    }

    /// What the problem (RFC 9457) says, and which field it points at.
    String reason() {
        String detail = body.path("detail").asText(body.path("title").asText(""));
        String pointer = body.path("pointer").asText("");
        return (detail.isEmpty() ? "HTTP " + status : detail)
                + (pointer.isEmpty() ? "" : " (" + pointer + ")");
    }
}
