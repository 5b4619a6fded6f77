package org.stancewire.ingest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.service.Problem;

/// What became of one of many articles.
///
/// @param id null where there is a problem
@Schema(description = "What became of one of many articles")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineAnswer(
        @Schema(
                        description =
                                "Its number from 1: of its line, or of its place in an array or feed",
                        examples = "7")
                long line,
        @Schema(
                        description = "The status with which it would have been answered alone",
                        examples = "422")
                int status,
        @Nullable @Schema(description = "Names the article across its revisions") String id,
        @Nullable @Schema(description = "What is wrong with it") Problem problem) {

    static LineAnswer taken(long line, String id, boolean duplicate) {
        return new LineAnswer(line, duplicate ? 200 : 202, id, null);
    }

    static LineAnswer refused(long line, Problem problem) {
        return new LineAnswer(line, problem.status(), null, problem);
    }
}
