package org.stancewire.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustTest {
    @TempDir private Path folder;

    @Test
    void trustsWhomJavaTrustsWhereNothingIsSet() throws Exception {
        assertThat(new Trust(Optional::empty).context()).isSameAs(SSLContext.getDefault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing of the kind", "-----BEGIN CERTIFICATE-----\nAAAA\n"})
    void refusesAFileWithoutCertificates(String content) throws IOException {
        assertRefused(Files.writeString(folder.resolve("trusted.pem"), content));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertRefused(folder.resolve("none.pem"));
    }

    private static void assertRefused(Path file) {
        assertThatThrownBy(() -> new Trust(() -> Optional.of(file)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stancewire.trust.certificates")
                .hasMessageContaining(file.toString())
                .hasMessageContaining("PEM");
    }
}
