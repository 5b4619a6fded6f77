package org.stancewire.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Settings of where to listen, the others as they are by default.
record Listening(String address, boolean publishedOnLoopbackOnly, Optional<List<String>> names)
        implements ListenSettings {
    @Override
    public Duration bodyWithin() {
        return Duration.ofMinutes(1);
    }
}
