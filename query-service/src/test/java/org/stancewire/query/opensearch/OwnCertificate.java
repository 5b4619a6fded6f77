package org.stancewire.query.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;

/// The key of a server on this machine and its certificate, which nobody has signed but itself.
///
/// @param keystore both, in PKCS #12
/// @param pem the certificate
public record OwnCertificate(Path keystore, Path pem) {
    public static final String PASSWORD = "changeit";

    /// Of a server that is called `localhost`, and by no address.
    public static OwnCertificate make() throws Exception {
        Path folder = Files.createTempDirectory("certificate");
        Path keystore = folder.resolve("server.p12");
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "server",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                keystore.toString(),
                                "-storepass",
                                PASSWORD)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertThat(keytool.waitFor()).as(said).isZero();
        byte[] certificate =
                KeyStore.getInstance(keystore.toFile(), PASSWORD.toCharArray())
                        .getCertificate("server")
                        .getEncoded();
        Path pem =
                Files.writeString(
                        folder.resolve("server.pem"),
                        "-----BEGIN CERTIFICATE-----\n"
                                + Base64.getMimeEncoder().encodeToString(certificate)
                                + "\n-----END CERTIFICATE-----\n");
        return new OwnCertificate(keystore, pem);
    }
}
