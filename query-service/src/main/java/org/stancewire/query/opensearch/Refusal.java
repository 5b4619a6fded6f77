package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.stancewire.query.search.BadQuestionException;
import org.stancewire.query.search.IndexAwayException;
import org.stancewire.query.search.IndexGoneException;

/// A node answered, but did not do it.
final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    private static final String GONE = "index_not_found_exception";

    /// Too much is asked just now.
    private static final int TOO_MANY_REQUESTS = 429;

    /// From here on: whoever could answer is not there, or is lost while it does.
    private static final int FIRST_OF_A_NODE = 500;

    private static final Set<String> TOO_MANY_PARTS =
            Set.of("too_many_clauses", "too_many_nested_clauses");

    /// Nothing but the words of a question is ever that many.
    private static final String TOO_MANY_WORDS =
            "asks for more words, in every language of the feed, than this OpenSearch is set to take:"
                    + " ask for fewer or name a `language`, or have"
                    + " indices.query.bool.max_clause_count raised to 65536, which is enough for any";

    private final int status;
    private final String kind;
    private final boolean hasTooManyParts;

    /// @param error what was said of the failure
    Refusal(int status, String asked, JsonNode error) {
        super("OpenSearch answers " + status + " to " + asked + ": " + error);
        this.status = status;
        this.kind = error.path("type").asText();
        this.hasTooManyParts =
                error.findValuesAsText("type").stream().anyMatch(TOO_MANY_PARTS::contains);
    }

    /// The name of the error.
    String kind() {
        return kind;
    }

    /// What callers of an index are told.
    RuntimeException unchecked() {
        if (hasTooManyParts) {
            return new BadQuestionException("q", TOO_MANY_WORDS);
        }
        if (kind.equals(GONE)) {
            return new IndexGoneException(this);
        }
        return status == TOO_MANY_REQUESTS || status >= FIRST_OF_A_NODE
                ? new IndexAwayException(this)
                : new UncheckedIOException(this);
    }
}
