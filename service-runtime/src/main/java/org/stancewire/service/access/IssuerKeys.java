package org.stancewire.service.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLContext;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/// The public keys of an issuer, as it listed them last (OpenID Connect Discovery 1.0). They are
/// asked for again every ten minutes, so that a withdrawn one ends to hold, and when a token names
/// one that is not among them, but not more often than every five seconds, whoever sends what.
final class IssuerKeys implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long OLD_NANOS = Duration.ofMinutes(10).toNanos();
    private static final long LEAST_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int LONGEST = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI issuer;
    private final LongSupplier nanos;
    private final HttpClient http;
    private volatile List<JsonWebKey> keys = List.of();
    private volatile long askedAt;
    private volatile boolean asked;

    /// Throws [IllegalArgumentException] for an address whose answers others could change.
    ///
    /// @param trust whom to trust when it is asked by https
    /// @param nanos as [System#nanoTime]
    IssuerKeys(URI issuer, SSLContext trust, LongSupplier nanos) {
        this.issuer = requireSafe(issuer);
        this.nanos = nanos;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .sslContext(trust)
                        .connectTimeout(PATIENCE)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /// What they are; none where the issuer has never answered.
    List<JsonWebKey> now() {
        return keys;
    }

    /// Asks the issuer, unless it was asked a moment ago. Waits for its answer.
    synchronized void refresh() {
        if (asked && nanos.getAsLong() - askedAt < LEAST_NANOS) {
            return;
        }
        try {
            keys = fetch();
            LOG.infof("the issuer %s lists %d keys", issuer, keys.size());
        } catch (IOException | JoseException | IllegalArgumentException e) {
            LOG.errorf(
                    "the keys of the issuer %s cannot be had, so %s: %s",
                    issuer,
                    keys.isEmpty() ? "no token is taken" : "those of before still hold",
                    e.getMessage() == null ? e : e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            askedAt = nanos.getAsLong();
            asked = true;
        }
    }

    /// Has them asked for where they are old, and does not wait.
    void refreshIfOld() {
        if (!asked || nanos.getAsLong() - askedAt > (keys.isEmpty() ? LEAST_NANOS : OLD_NANOS)) {
            Thread.startVirtualThread(this::refresh);
        }
    }

    private List<JsonWebKey> fetch() throws IOException, InterruptedException, JoseException {
        String base = issuer.toString().replaceFirst("/$", "");
        JsonNode about = JSON.readTree(get(URI.create(base + "/.well-known/openid-configuration")));
        if (!issuer.toString().equals(about.path("issuer").asText())) {
            throw new IOException("it calls itself " + about.path("issuer"));
        }
        URI place = requireSafe(URI.create(about.path("jwks_uri").asText()));
        List<JsonWebKey> listed = new JsonWebKeySet(get(place)).getJsonWebKeys();
        List<JsonWebKey> usable =
                listed.stream()
                        .filter(PublicJsonWebKey.class::isInstance)
                        .filter(key -> key.getUse() == null || key.getUse().equals("sig"))
                        .toList();
        if (usable.isEmpty()) {
            throw new IOException("it lists no public key to sign with");
        }
        return usable;
    }

    private String get(URI place) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(place)
                        .timeout(PATIENCE)
                        .header("Accept", "application/json")
                        .build();
        HttpResponse<InputStream> answer =
                http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException(place + " answers " + answer.statusCode());
            }
            byte[] bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IOException(place + " answers more than " + LONGEST + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static URI requireSafe(URI address) {
        String scheme = String.valueOf(address.getScheme());
        boolean safe =
                address.getHost() != null
                        && (scheme.equals("https")
                                || (scheme.equals("http") && isLoopback(address.getHost())));
        if (!safe) {
            throw new IllegalArgumentException(
                    "an issuer is reached by https (or by http on loopback), not at " + address);
        }
        return address;
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || (host.matches("[0-9.]+|\\[[0-9a-fA-F:]+]")
                        && InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", ""))
                                .isLoopbackAddress());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
