package org.stancewire.query.rest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.KeyFile;
import org.stancewire.contract.access.Role;

/// A file of keys for the service under test, which asks everybody for one. A test class gets it in
/// a field of this type.
public class Keys implements QuarkusTestResourceLifecycleManager {
    private final Path path = file();
    private final KeyFile file = new KeyFile(path);

    private static Path file() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "access").toAbsolutePath());
            return Files.createTempDirectory(folder, "it").resolve("keys.ndjson");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        create(Role.READ);
        return Map.of("stancewire.access.keys-file", path.toString());
    }

    /// A new key, as its holder sends it. The service knows it half a second later.
    public String create(Role... roles) {
        ApiKey.Issued made =
                ApiKey.issue(
                        Arrays.toString(roles),
                        List.of(roles),
                        null,
                        null,
                        Instant.now(),
                        new SecureRandom());
        change(keys -> Stream.concat(keys, Stream.of(made.key())));
        return made.secret().text();
    }

    /// Revokes a key.
    public void revoke(String secret) {
        change(
                keys ->
                        keys.map(
                                key ->
                                        secret.startsWith("sw_" + key.id() + "_")
                                                ? key.revoke(Instant.now())
                                                : key));
    }

    private interface Change {
        Stream<ApiKey> of(Stream<ApiKey> keys);
    }

    private void change(Change change) {
        try {
            file.change(keys -> change.of(keys.stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Keys.class));
    }

    @Override
    public void stop() {
        // The file is thrown away with the rest of a build.
    }
}
