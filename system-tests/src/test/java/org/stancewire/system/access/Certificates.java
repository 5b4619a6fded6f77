package org.stancewire.system.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// The key of a server on this machine and its certificate, which nobody has signed but itself, in
/// the forms that Quarkus, Kafka and Java take.
///
/// @param certificate in PEM
/// @param key in PEM
/// @param keystore both, in PKCS #12
/// @param truststore the certificate alone, in PKCS #12
record Certificates(Path certificate, Path key, Path keystore, Path truststore, String password) {
    private static final String ALIAS = "server";

    static Certificates make(Path folder) throws Exception {
        Certificates made =
                new Certificates(
                        folder.resolve("server.crt"),
                        folder.resolve("server.key"),
                        folder.resolve("server.p12"),
                        folder.resolve("trusted.p12"),
                        "correct-horse");
        made.keytool();
        KeyStore keys = made.open(made.keystore);
        char[] word = made.password.toCharArray();
        byte[] certificate = keys.getCertificate(ALIAS).getEncoded();
        Files.writeString(made.certificate, pem("CERTIFICATE", certificate));
        Files.writeString(made.key, pem("PRIVATE KEY", keys.getKey(ALIAS, word).getEncoded()));
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, word);
        trusted.setCertificateEntry(ALIAS, keys.getCertificate(ALIAS));
        try (OutputStream out = Files.newOutputStream(made.truststore)) {
            trusted.store(out, word);
        }
        return made;
    }

    private void keytool() throws IOException, InterruptedException {
        Path program = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process run =
                new ProcessBuilder(
                                program.toString(),
                                "-genkeypair",
                                "-alias",
                                ALIAS,
                                "-keyalg",
                                "EC",
                                "-groupname",
                                "secp256r1",
                                "-validity",
                                "2",
                                "-dname",
                                "CN=stancewire",
                                "-ext",
                                "san=ip:127.0.0.1,dns:localhost",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                keystore.toString(),
                                "-storepass",
                                password)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(run.getInputStream().readAllBytes());
        if (run.waitFor() != 0) {
            throw new AssertionError("keytool fails: " + said);
        }
    }

    private KeyStore open(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return store;
    }

    private static String pem(String what, byte[] content) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return String.join(
                "\n",
                List.of("-----BEGIN " + what + "-----", lines, "-----END " + what + "-----\n"));
    }

    /// For a client that trusts this server and no other.
    SSLContext trusted() throws GeneralSecurityException, IOException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(open(truststore));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }
}
