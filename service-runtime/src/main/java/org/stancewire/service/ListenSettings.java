package org.stancewire.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Where a service may be reached from.
@ConfigMapping(prefix = "stancewire.listen")
public interface ListenSettings {
    /// The address to listen on.
    @WithDefault("127.0.0.1")
    String address();

    /// The operator's word that whatever publishes this service's port, a container engine for
    /// example, publishes it on loopback only. Without it, and without keys, no other address
    /// than loopback is taken.
    @WithDefault("false")
    boolean publishedOnLoopbackOnly();

    /// The names with a dot under which the service answers although nobody is asked who they are.
    Optional<List<String>> names();

    /// How long a body that is read as a whole may take to come in; beyond it the answer is 408.
    @WithDefault("1m")
    Duration bodyWithin();
}
