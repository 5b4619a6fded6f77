package org.stancewire.ingest.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stancewire.contract.Position;

/// The answer to many articles in one body.
@Schema(description = "What became of many articles that came in one body")
record Summary(
        @Schema(description = "How many articles the body had", examples = "1000") long received,
        @Schema(description = "How many of them Kafka has taken", examples = "997") long accepted,
        @Schema(description = "How many had been taken before", examples = "2") long duplicates,
        @Schema(description = "How many are none; `problems` says why", examples = "1")
                long rejected,
        @Schema(
                        description =
                                "A place in the log after all of them; the query service can wait for it"
                                        + " with `after`",
                        implementation = String.class,
                        examples = "1.3-17.7-42")
                Position position,
        @Schema(description = "The first 1,000 of those that were rejected")
                List<LineAnswer> problems) {
    static final int MOST_PROBLEMS = 1_000;

    public Summary {
        problems = List.copyOf(problems);
    }
}
