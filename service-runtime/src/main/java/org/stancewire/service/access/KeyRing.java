package org.stancewire.service.access;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.KeyFile;
import org.stancewire.contract.access.Role;
import org.stancewire.contract.access.Secret;

/// The keys as they were when they could last be read. Any thread may ask; one reads again.
final class KeyRing {
    private final KeyFile file;
    private volatile Map<String, ApiKey> keys;
    private byte[] read;

    /// Throws [IOException] that says why the file cannot be read.
    KeyRing(KeyFile file) throws IOException {
        this.file = file;
        this.read = file.bytes();
        this.keys = byId(file.parse(read));
    }

    /// What a secret is worth.
    sealed interface Look {
        record Good(ApiKey key) implements Look {}

        record Revoked(ApiKey key) implements Look {}

        record Unknown() implements Look {}
    }

    /// Looks for the key of a secret. Takes as long for one that is known as for one that is not.
    Look look(Secret secret) {
        @Nullable ApiKey key = keys.get(secret.keyId());
        boolean same = (key == null ? Nobody.KEY : key).isOf(secret);
        if (key == null || !same) {
            return new Look.Unknown();
        }
        return key.revoked() == null ? new Look.Good(key) : new Look.Revoked(key);
    }

    /// The roles of a key that is not revoked.
    Optional<List<Role>> roles(String id) {
        return Optional.ofNullable(keys.get(id))
                .filter(key -> key.revoked() == null)
                .map(ApiKey::roles);
    }

    int size() {
        return keys.size();
    }

    /// Reads the file again and answers whether it has changed. Throws [IOException] where it
    /// cannot be read, and holds on to what it had.
    boolean readAgain() throws IOException {
        byte[] now = file.bytes();
        if (Arrays.equals(now, read)) {
            return false;
        }
        Map<String, ApiKey> changed = byId(file.parse(now));
        keys = changed;
        read = now;
        return true;
    }

    private static Map<String, ApiKey> byId(List<ApiKey> keys) {
        return keys.stream().collect(Collectors.toUnmodifiableMap(ApiKey::id, Function.identity()));
    }

    /// What a secret is compared with that names no key.
    private static final class Nobody {
        static final ApiKey KEY =
                new ApiKey(
                        "nobody00",
                        "nobody",
                        "0".repeat(64),
                        List.of(Role.READ),
                        null,
                        null,
                        Instant.EPOCH,
                        null);
    }
}
