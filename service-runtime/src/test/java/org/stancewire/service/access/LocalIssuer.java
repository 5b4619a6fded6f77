package org.stancewire.service.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.PublicKey;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/// An OIDC provider on a port of this machine: it tells of itself and of its keys as OpenID Connect
/// Discovery says, and signs tokens.
final class LocalIssuer implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger generation = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile PublicJsonWebKey key;
    private volatile String algorithm = AlgorithmIdentifiers.RSA_USING_SHA256;
    private volatile String called;

    private LocalIssuer(HttpServer server) throws JoseException {
        this.server = server;
        this.called = name();
        this.key = named(RsaJwkGenerator.generateJwk(2048));
    }

    static LocalIssuer start() throws IOException, JoseException {
        LocalIssuer issuer =
                new LocalIssuer(
                        HttpServer.create(
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        issuer.server.createContext("/", issuer::answer);
        issuer.server.start();
        return issuer;
    }

    /// What it calls itself in its tokens.
    String name() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/news";
    }

    /// Its document names another issuer from now on.
    void callItself(String name) {
        called = name;
    }

    int timesAsked() {
        return asked.get();
    }

    PublicKey publicKey() {
        return key.getPublicKey();
    }

    /// Signs with another key from now on, and lists the one before no more.
    void rotate() throws JoseException {
        key = named(RsaJwkGenerator.generateJwk(2048));
    }

    void rotateToACurve() throws JoseException {
        key = named(EcJwkGenerator.generateJwk(EllipticCurves.P256));
        algorithm = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
    }

    private PublicJsonWebKey named(PublicJsonWebKey made) {
        made.setKeyId("key-" + generation.incrementAndGet());
        made.setUse("sig");
        return made;
    }

    String sign(JwtClaims claims) throws JoseException {
        return sign(claims, algorithm, key.getPrivateKey());
    }

    /// As somebody would who has another key and gives it the same name.
    String signAsSomebodyElse(JwtClaims claims) throws JoseException {
        return sign(claims, algorithm, RsaJwkGenerator.generateJwk(2048).getPrivateKey());
    }

    String sign(JwtClaims claims, String by, Key with) throws JoseException {
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setAlgorithmHeaderValue(by);
        token.setKey(with);
        return token.getCompactSerialization();
    }

    /// With `alg` `none`.
    static String unsigned(JwtClaims claims) throws JoseException {
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        token.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
        return token.getCompactSerialization();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            String answer =
                    exchange.getRequestURI().getPath().endsWith("/openid-configuration")
                            ? "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}"
                                    .formatted(called, name())
                            : new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
