package org.stancewire.ingest.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What may be fetched from the web, and how.
@ConfigMapping(prefix = "stancewire.fetch")
public interface FetchSettings {
    /// Networks that may be reached though they are not public, such as `10.1.0.0/16`.
    Optional<List<String>> allow();

    /// How long one answer may take, from connecting to its last byte; a redirect begins anew.
    @WithDefault("20s")
    Duration timeout();

    /// The longest answer, packed as well as unpacked.
    @WithDefault("8M")
    MemorySize largest();

    /// How many redirects are followed.
    @WithDefault("5")
    int redirects();

    /// How long a host is left alone between two requests.
    @WithDefault("1s")
    Duration pause();

    /// What we call ourselves; name an address at which you can be reached.
    @WithDefault("Stancewire/0.1 (news feed reader)")
    String userAgent();
}
