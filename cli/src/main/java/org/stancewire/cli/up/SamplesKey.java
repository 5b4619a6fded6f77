package org.stancewire.cli.up;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewire.cli.access.OwnKey;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.KeyFile;
import org.stancewire.contract.access.Role;

/// The key with which `up` posts the samples where everybody is asked for one. It stands in the
/// file from before the services start until the samples are posted, and its secret nowhere.
final class SamplesKey implements AutoCloseable {
    private final Optional<KeyFile> file;
    private final String id;
    private final OwnKey own;

    private SamplesKey(Optional<KeyFile> file, String id, OwnKey own) {
        this.file = file;
        this.id = id;
        this.own = own;
    }

    /// None is needed.
    static SamplesKey none() {
        return new SamplesKey(Optional.empty(), "", OwnKey.none());
    }

    static SamplesKey in(Path path) throws IOException {
        ApiKey.Issued made =
                ApiKey.issue(
                        "the samples of ./stancewire up",
                        List.of(Role.PUBLISH),
                        null,
                        null,
                        Instant.now(),
                        new SecureRandom());
        KeyFile file = new KeyFile(path);
        file.change(keys -> Stream.concat(keys.stream(), Stream.of(made.key())).toList());
        return new SamplesKey(Optional.of(file), made.key().id(), OwnKey.of(made.secret().text()));
    }

    OwnKey own() {
        return own;
    }

    /// Nobody has ever had it, so that it need not be kept as revoked.
    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().change(keys -> keys.stream().filter(key -> !key.id().equals(id)).toList());
        }
    }
}
