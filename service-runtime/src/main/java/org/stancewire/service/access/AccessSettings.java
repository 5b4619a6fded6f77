package org.stancewire.service.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Who may use a service. Where nothing is set nobody is asked who they are, and the service
/// listens on loopback only.
@ConfigMapping(prefix = "stancewire.access")
public interface AccessSettings {
    /// The API keys, in a file that `./stancewire keys` makes. It is read again when it changes, so
    /// that a key holds, and ends to, within a second.
    Optional<Path> keysFile();

    /// The issuer of an OIDC provider, as its tokens name it. Its keys are found by its discovery
    /// document. Tokens are taken beside API keys.
    Optional<URI> issuer();

    /// What the tokens name as their audience that are meant for this system. Needed with an
    /// issuer: those for others would be taken otherwise.
    Optional<String> audience();

    /// Where in a token the roles stand, with a dot before each field that is further in, such as
    /// `realm_access.roles`: a list, or words with spaces between them. They are called `publish`,
    /// `read` and `operate`, or the same after `stancewire:`.
    @WithDefault("roles")
    String rolesClaim();

    /// Whether anybody is asked who they are.
    default boolean isOn() {
        return keysFile().isPresent() || issuer().isPresent();
    }
}
