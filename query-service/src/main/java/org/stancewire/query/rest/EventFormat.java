package org.stancewire.query.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;
import org.stancewire.query.search.live.StreamEvent;
import org.stancewire.service.Problem;

/// Writes events as the HTML standard has them (Server-sent events, section 9.2): one line of data
/// each, as JSON has no bare line breaks.
///
/// @param fields what each article comes with
record EventFormat(Set<ArticleField> fields, ObjectMapper json) {
    /// Says that the stream is alive.
    static final String HEARTBEAT = ":\n\n";

    /// How a stream begins: where, and when to come again after a break. Without data it is no
    /// event, but who breaks off at once comes back to the same place.
    static String opening(Position start, Duration retry) {
        return "retry: " + retry.toMillis() + "\nid: " + start + "\n\n";
    }

    String event(StreamEvent event) {
        return switch (event) {
            case StreamEvent.Shown shown ->
                    event(
                            shown.revision() > 1 ? "revision" : null,
                            shown.position(),
                            ArticleField.of(shown.item(), fields));
            case StreamEvent.Gone gone ->
                    event("gone", gone.position(), Map.of("id", gone.article()));
            case StreamEvent.Dropped dropped ->
                    event(
                            "dropped",
                            dropped.position(),
                            Problem.of(
                                    "too-slow",
                                    "You read too slowly",
                                    429,
                                    "More events came than wait for one reader. Connect again with"
                                            + " the id of this one as Last-Event-ID and nothing is"
                                            + " lost; ask for fewer articles or 'fields' where it"
                                            + " happens often",
                                    null));
            case StreamEvent.Closed _ -> ": the service stops; connect again\n\n";
        };
    }

    private String event(@Nullable String name, Position position, Object data) {
        try {
            return (name == null ? "" : "event: " + name + '\n')
                    + "id: "
                    + position
                    + "\ndata: "
                    + json.writeValueAsString(data)
                    + "\n\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always JSON", e);
        }
    }
}
