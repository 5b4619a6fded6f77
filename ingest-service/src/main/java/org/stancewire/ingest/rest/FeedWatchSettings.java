package org.stancewire.ingest.rest;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/// Where this service itself reaches the query service.
@ConfigMapping(prefix = "stancewire.ingest")
public interface FeedWatchSettings {
    /// Its address, where that is another one than [FeedSettings#feedUrl], as between containers. A
    /// post that waits for its article asks there.
    Optional<URI> feedInternalUrl();
}
