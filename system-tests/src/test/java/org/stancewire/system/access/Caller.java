package org.stancewire.system.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Somebody who asks a service on this machine.
///
/// @param address of the service, without a path
/// @param headers of each request
record Caller(HttpClient http, URI address, Map<String, String> headers) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    Caller {
        headers = Map.copyOf(headers);
    }

    /// The same, who shows who it is by a key or a token; by nothing where it is empty.
    Caller as(String secret) {
        return new Caller(
                http,
                address,
                secret.isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + secret));
    }

    Caller with(Map<String, String> others) {
        return new Caller(http, address, others);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request("GET", path, "").build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return http.send(request("POST", path, json).build(), BodyHandlers.ofString());
    }

    /// @param body text, which may have no end
    HttpResponse<String> post(String path, Supplier<InputStream> body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofInputStream(body))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /// A request with a body of JSON where its method takes one.
    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        String body = List.of("POST", "PUT", "PATCH").contains(method) ? "{}" : "";
        return http.send(request(method, path, body).build(), BodyHandlers.ofString());
    }

    /// An answer of which no more than its head has come: it may have no end.
    HttpResponse<InputStream> begin(String path) throws IOException, InterruptedException {
        return http.send(request("GET", path, "").build(), BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String method, String path, String json) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(PATIENCE)
                        .method(
                                method,
                                json.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json));
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return request;
    }
}
