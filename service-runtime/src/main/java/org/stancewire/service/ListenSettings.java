package org.stancewire.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

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
}
