package org.stancewire.ingest.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of a list of feeds.
@Schema(name = "ImportedSubscriptions")
record OpmlAnswer(
        @Schema(description = "Feeds that are followed from now on", examples = "12") int added,
        @Schema(description = "Feeds that were followed already", examples = "3") int known,
        @Schema(description = "Feeds that cannot be") List<Rejected> rejected) {
    OpmlAnswer {
        rejected = List.copyOf(rejected);
    }

    @Schema(name = "RejectedSubscription")
    record Rejected(String url, String problem) {}
}
