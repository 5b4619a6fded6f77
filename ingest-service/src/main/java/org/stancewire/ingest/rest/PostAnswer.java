package org.stancewire.ingest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.contract.Position;
import org.stancewire.ingest.log.Receipt;

/// The answer to a posted article.
@Schema(name = "PostedArticle", description = "What the article is called and where it lies")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostAnswer(
        @Schema(
                        description = "Names the article across its revisions",
                        examples = "u1-0f3c1a52c4de6bb0a1fe7a3ad3f6ce1c")
                String id,
        @Schema(
                        description =
                                "An opaque place in the log; the query service can wait for it with"
                                        + " `after`",
                        implementation = String.class,
                        examples = "1.7-42")
                Position position,
        @Nullable
                @Schema(
                        description =
                                "True where this very revision had been taken before; `position` is"
                                        + " then that of the first time")
                Boolean duplicate) {

    static PostAnswer of(Article article, Receipt receipt) {
        return new PostAnswer(
                article.id(), receipt.position(), receipt.duplicate() ? Boolean.TRUE : null);
    }
}
