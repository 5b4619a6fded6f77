package org.stancewire.system.access;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.KeyFile;
import org.stancewire.contract.access.Role;

/// A file of keys. What changes in it holds within a second.
record Keys(Path path) {
    /// A new key, as its holder sends it.
    String create(Role... roles) throws IOException {
        ApiKey.Issued made =
                ApiKey.issue(
                        "of a test", List.of(roles), null, null, Instant.now(), new SecureRandom());
        new KeyFile(path)
                .change(
                        keys -> {
                            List<ApiKey> all = new ArrayList<>(keys);
                            all.add(made.key());
                            return all;
                        });
        return made.secret().text();
    }

    void revoke(String secret) throws IOException {
        new KeyFile(path)
                .change(
                        keys ->
                                keys.stream()
                                        .map(
                                                it ->
                                                        it.id().equals(id(secret))
                                                                ? it.revoke(Instant.now())
                                                                : it)
                                        .toList());
    }

    /// What of a key is no secret.
    static String id(String secret) {
        return secret.substring(3, 11);
    }
}
