package org.stancewire.ingest.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stancewire.service.Problem;

/// The answer to a row of which nothing is an article: a problem, and beside it why.
@Schema(description = "A problem with each article of the body")
record RefusedRow(
        @JsonUnwrapped Problem problem,
        @Schema(description = "How many articles the body had", examples = "3") long received,
        @Schema(description = "How many are none: all of them", examples = "3") long rejected,
        @Schema(description = "The first 1,000 of them") List<LineAnswer> problems) {
    RefusedRow {
        problems = List.copyOf(problems);
    }

    static RefusedRow of(Summary summary) {
        return new RefusedRow(
                Problem.of(
                        "no-article",
                        "Nothing in the body is an article",
                        422,
                        "all of the body's "
                                + summary.rejected()
                                + " articles were rejected; 'problems' says what is wrong with each",
                        null),
                summary.received(),
                summary.rejected(),
                summary.problems());
    }
}
