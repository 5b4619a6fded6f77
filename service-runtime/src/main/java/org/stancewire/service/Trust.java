package org.stancewire.service;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Whom this service trusts when it asks another by https. What it fetches for subscriptions is no
/// part of it: the web is trusted as Java comes.
@Singleton
public class Trust {
    private final SSLContext context;

    /// Throws [IllegalStateException] that says why the file cannot be used.
    public Trust(TrustSettings settings) {
        this.context = settings.certificates().map(Trust::with).orElseGet(Trust::usual);
    }

    /// For clients of HTTP.
    public SSLContext context() {
        return context;
    }

    private static SSLContext usual() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java's own certificates cannot be used", e);
        }
    }

    private static SSLContext with(Path file) {
        try {
            List<Certificate> all = new ArrayList<>(read(file));
            for (TrustManager each : managers(null)) {
                if (each instanceof X509TrustManager it) {
                    all.addAll(Arrays.asList(it.getAcceptedIssuers()));
                }
            }
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate each : all) {
                store.setCertificateEntry("c" + store.size(), each);
            }
            SSLContext made = SSLContext.getInstance("TLS");
            made.init(null, managers(store), null);
            return made;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "stancewire.trust.certificates cannot be used: "
                            + file
                            + " is to be a file of certificates in PEM ("
                            + e
                            + ")",
                    e);
        }
    }

    private static Collection<? extends Certificate> read(Path file)
            throws IOException, CertificateException {
        Collection<? extends Certificate> read =
                CertificateFactory.getInstance("X.509")
                        .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)));
        if (read.isEmpty()) {
            throw new CertificateException("it holds none");
        }
        return read;
    }

    /// @param store whom to trust; of none, whom Java comes with
    private static TrustManager[] managers(@Nullable KeyStore store)
            throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
