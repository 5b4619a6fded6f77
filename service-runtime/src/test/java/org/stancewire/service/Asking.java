package org.stancewire.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.stancewire.service.access.AccessSettings;

/// Settings of whom to ask: those who have a key of a file, or nobody.
record Asking(Optional<Path> keysFile) implements AccessSettings {
    @Override
    public Optional<URI> issuer() {
        return Optional.empty();
    }

    @Override
    public Optional<String> audience() {
        return Optional.empty();
    }

    @Override
    public String rolesClaim() {
        return "roles";
    }
}
