package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.stancewire.query.search.IndexAwayException;
import org.stancewire.query.search.IndexGoneException;

/// A node answered, but did not do it.
final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    private static final String GONE = "index_not_found_exception";

    /// Too much is asked just now, or whoever could answer is not there.
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    private final int status;
    private final String kind;

    /// @param error what was said of the failure
    Refusal(int status, String asked, JsonNode error) {
        super("OpenSearch answers " + status + " to " + asked + ": " + error);
        this.status = status;
        this.kind = error.path("type").asText();
    }

    /// The name of the error.
    String kind() {
        return kind;
    }

    /// What callers of an index are told.
    UncheckedIOException unchecked() {
        if (kind.equals(GONE)) {
            return new IndexGoneException(this);
        }
        return LATER.contains(status)
                ? new IndexAwayException(this)
                : new UncheckedIOException(this);
    }
}
