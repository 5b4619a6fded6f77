package org.stancewire.query.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stancewire.query.search.explain.Explanation;

/// Why an article's annotations are there.
@Schema(description = "Why an article's annotations are there")
record ExplanationsAnswer(
        String id,
        @Schema(description = "The number of this revision, from 1", examples = "1") int revision,
        List<Explanation> explanations) {
    ExplanationsAnswer {
        explanations = List.copyOf(explanations);
    }
}
