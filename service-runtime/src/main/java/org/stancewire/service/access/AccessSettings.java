package org.stancewire.service.access;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/// Who may use a service. Where nothing is set nobody is asked who they are, and the service
// listens
/// on loopback only.
@ConfigMapping(prefix = "stancewire.access")
public interface AccessSettings {
    /// The API keys, in a file that `./stancewire keys` makes. It is read again when it changes, so
    /// that a key holds, and ends to, within a second.
    Optional<Path> keysFile();

    /// Whether anybody is asked who they are.
    default boolean isOn() {
        return keysFile().isPresent();
    }
}
