package org.stancewire.system.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All that a replica's feed has.
///
/// @param ids how often each article is in it
/// @param digest of all articles with all their annotations and places in the log
record Exported(Map<String, Integer> ids, String digest) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    Exported {
        ids = Map.copyOf(ids);
    }

    /// Asks until it is answered: a replica that was killed takes a while to be there again.
    static Exported whenReady(int port) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return of(port);
            } catch (IOException | UncheckedIOException e) {
                if (Instant.now().isAfter(deadline)) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    private static Exported of(int port) throws IOException, InterruptedException {
        URI export = URI.create("http://127.0.0.1:" + port + "/v1/export");
        Map<String, Integer> ids = new TreeMap<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> answer =
                    http.send(HttpRequest.newBuilder(export).build(), BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                List<String> sorted = lines.sorted().toList();
                if (answer.statusCode() != 200) {
                    throw new IOException(export + " answers " + answer.statusCode());
                }
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                for (String line : sorted) {
                    digest.update(line.getBytes(UTF_8));
                    ids.merge(JSON.readTree(line).path("id").asText(), 1, Integer::sum);
                }
                return new Exported(ids, HexFormat.of().formatHex(digest.digest()));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
