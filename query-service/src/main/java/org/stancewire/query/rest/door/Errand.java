package org.stancewire.query.rest.door;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What ingest is asked to do.
///
/// @param headers what is said beside the body
/// @param body pieces, in their order, which nobody writes to
/// @param patience how long its answer may take
record Errand(
        String method,
        IngestAddress address,
        Map<String, String> headers,
        List<byte[]> body,
        Duration patience) {
    Errand {
        Objects.requireNonNull(method);
        Objects.requireNonNull(address);
        Objects.requireNonNull(patience);
        headers = Map.copyOf(headers);
        body = List.copyOf(body);
    }
}
