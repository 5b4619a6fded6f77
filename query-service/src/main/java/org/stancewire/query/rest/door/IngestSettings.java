package org.stancewire.query.rest.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/// Where the query service reaches ingest.
@ConfigMapping(prefix = "stancewire.query")
public interface IngestSettings {
    /// The address of the ingest service, `http://host:port`. What the page sends goes there, and
    /// nowhere else.
    @WithDefault("http://127.0.0.1:8081")
    URI ingestUrl();
}
