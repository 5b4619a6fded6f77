package org.stancewire.ingest.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The answer to the deletion of an article.
@Schema(description = "What was deleted")
record Deletion(
        @Schema(examples = "harbour-2026-11-20") String id,
        @Schema(description = "How many revisions it had", examples = "2") int revisions) {}
