package org.stancewire.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.KeyFile;
import org.stancewire.contract.access.Role;

class KeyRingTest {
    @TempDir private Path folder;

    private final ApiKey.Issued one =
            ApiKey.issue("one", List.of(Role.READ), null, null, Instant.EPOCH, new SecureRandom());
    private Path path;
    private KeyFile file;

    @BeforeEach
    void writeOne() throws IOException {
        path = folder.resolve("keys");
        file = new KeyFile(path);
        file.change(_ -> List.of(one.key()));
    }

    @Test
    void holdsOnToWhatItHadWhileTheFileIsBroken() throws IOException {
        KeyRing keys = new KeyRing(file);
        Files.writeString(path, "{\"id\":");
        assertThatThrownBy(keys::readAgain).isInstanceOf(IOException.class);
        assertThat(keys.look(one.secret())).isInstanceOf(KeyRing.Look.Good.class);
        Files.delete(path);
        assertThatThrownBy(keys::readAgain).isInstanceOf(IOException.class);
        assertThat(keys.look(one.secret())).isInstanceOf(KeyRing.Look.Good.class);
        file.change(_ -> List.of());
        assertThat(keys.readAgain()).isTrue();
        assertThat(keys.look(one.secret())).isInstanceOf(KeyRing.Look.Unknown.class);
    }

    @Test
    void startsWithNoBrokenFile() throws IOException {
        Files.writeString(path, "{}");
        assertThatThrownBy(() -> new KeyRing(file)).hasMessageContaining("line 1 of " + path);
        Files.delete(path);
        assertThatThrownBy(() -> new KeyRing(file)).hasMessageContaining("keys create");
    }

    @Test
    void hearsOfAChangeByItself() throws Exception {
        KeyRing keys = new KeyRing(file);
        KeyWatch watch = new KeyWatch(keys);
        CountDownLatch heard = new CountDownLatch(1);
        Runnable tell =
                () -> {
                    if (keys.look(one.secret()) instanceof KeyRing.Look.Revoked) {
                        heard.countDown();
                    }
                };
        try (Rounds _ = new Rounds(List.of(watch::look, tell))) {
            file.change(_ -> List.of(one.key().revoke(Instant.EPOCH)));
            assertThat(heard.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}
