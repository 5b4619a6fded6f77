package org.stancewire.ingest.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What can be changed of a subscription, for those who read the API's description.
@Schema(name = "SubscriptionChange", description = "What is not stated stays as it is")
record SubscriptionChange(
        @Nullable @Schema(maxLength = 1000, examples = "Example News") String name,
        @Nullable @Schema Boolean fullPages,
        @Nullable @Schema(examples = "15m") String interval,
        @Nullable @Schema(description = "true to pause, false to resume") Boolean paused) {}
