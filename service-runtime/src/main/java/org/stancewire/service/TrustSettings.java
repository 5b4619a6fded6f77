package org.stancewire.service;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/// Whom a service trusts when it asks another of ours, the issuer of tokens or OpenSearch by https.
@ConfigMapping(prefix = "stancewire.trust")
public interface TrustSettings {
    /// A file of certificates in PEM that are trusted beside those that Java comes with: of your
    /// own authority, or of the servers themselves.
    Optional<Path> certificates();
}
