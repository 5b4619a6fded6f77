package org.stancewire.ingest.rest;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/// Where the query service is, for those who follow the `Location` of an accepted article.
@ConfigMapping(prefix = "stancewire.ingest")
public interface FeedSettings {
    /// The address under which clients reach the query service, such as `http://localhost:8080`.
    /// Without it a `Location` has no host, which is right where one address leads to both
    /// services.
    Optional<URI> feedUrl();

    /// Where an article can be read once it is in the feed.
    default String locationOf(String articleId) {
        String path = "/v1/articles/" + articleId;
        return feedUrl().map(feed -> feed.resolve(path).toString()).orElse(path);
    }
}
