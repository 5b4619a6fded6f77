package org.stancewire.query.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.count.EvidencePage;

/// A page of stances with their evidence.
@Schema(description = "A page of stances with their evidence")
record EvidenceAnswer(
        @Schema(
                        description =
                                "How many stances there are in all, exactly: as many as the matrix"
                                        + " counts",
                        examples = "1")
                long total,
        @Schema(description = "Those of the newest article first") List<StanceAnswer> stances,
        @Nullable
                @Schema(
                        description =
                                "Pass it on as `cursor`, with the same question, for the next page;"
                                        + " null on the last page",
                        nullable = true)
                String cursor) {
    EvidenceAnswer {
        stances = List.copyOf(stances);
    }

    static EvidenceAnswer of(EvidencePage page) {
        return new EvidenceAnswer(
                page.total(),
                page.stances().stream().map(StanceAnswer::of).toList(),
                page.next() == null ? null : page.next().toString());
    }
}
