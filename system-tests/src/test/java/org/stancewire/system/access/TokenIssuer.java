package org.stancewire.system.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/// An OIDC provider in a process of its own. It tells of itself and of its keys as OpenID Connect
/// Discovery 1.0 says, and, as none should, signs any claims that it is sent.
public final class TokenIssuer {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String name;
    private KeyPair keys;
    private int generation;

    private TokenIssuer(int port) throws GeneralSecurityException {
        this.name = name(port);
        this.keys = rsa();
    }

    /// What it calls itself in its tokens.
    static String name(int port) {
        return "http://127.0.0.1:" + port + "/realms/news";
    }

    /// Runs until its process is ended.
    ///
    /// @param arguments its port
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        int port = Integer.parseInt(arguments[0]);
        TokenIssuer issuer = new TokenIssuer(port);
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", issuer::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            byte[] answer = answer(path, body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /// @param body of what is to be signed, its claims in JSON
    private synchronized String answer(String path, byte[] body) throws GeneralSecurityException {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "openid-configuration" ->
                    "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(name, name);
            case "keys" -> "{\"keys\":[" + publicKey() + "]}";
            case "sign" -> sign(body, keys);
            // As somebody would who has another key and gives it the same name.
            case "forge" -> sign(body, rsa());
            case "unsigned" ->
                    BASE64.encodeToString(bytes("{\"alg\":\"none\"}"))
                            + "."
                            + BASE64.encodeToString(body)
                            + ".";
            case "rotate" -> {
                keys = rsa();
                generation++;
                yield "";
            }
            default -> throw new IllegalArgumentException(path);
        };
    }

    private String publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"key-%d\",\"n\":\"%s\",\"e\":\"%s\"}"
                .formatted(generation, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private String sign(byte[] claims, KeyPair with) throws GeneralSecurityException {
        String head = "{\"alg\":\"RS256\",\"kid\":\"key-" + generation + "\"}";
        String signed = BASE64.encodeToString(bytes(head)) + "." + BASE64.encodeToString(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(with.getPrivate());
        signature.update(bytes(signed));
        return signed + "." + BASE64.encodeToString(signature.sign());
    }

    private static KeyPair rsa() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    /// Without the sign that Java puts in front (RFC 7518, section 6.3.1).
    private static String number(BigInteger number) {
        byte[] all = number.toByteArray();
        int from = all[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(all, from, all.length));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
