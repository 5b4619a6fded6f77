package org.stancewire.ingest.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked for to follow a feed, for those who read the API's description.
@Schema(name = "NewSubscription", description = "A feed to follow; only its address is required")
record NewSubscription(
        @Schema(
                        description = "Where the feed is",
                        required = true,
                        format = "uri",
                        examples = "https://news.example/rss.xml")
                String url,
        @Nullable
                @Schema(
                        description =
                                "The publisher of its articles, in place of the feed's own title",
                        maxLength = 1000,
                        examples = "Example News")
                String name,
        @Nullable
                @Schema(
                        description =
                                "Whether to fetch the page of an entry where the feed has only a"
                                        + " summary",
                        defaultValue = "true")
                Boolean fullPages,
        @Nullable
                @Schema(
                        description =
                                "How often to poll, such as 90s, 15m, 2h or 1d; without it the feed"
                                        + " decides",
                        examples = "15m")
                String interval,
        @Nullable @Schema(description = "Not to poll it yet", defaultValue = "false")
                Boolean paused) {}
