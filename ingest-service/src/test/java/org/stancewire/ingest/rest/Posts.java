package org.stancewire.ingest.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ContractJson;

/// Posts bodies byte for byte as they are given, with any content type or none.
final class Posts implements AutoCloseable {
    private static final ObjectMapper JSON = ContractJson.mapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address =
            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/articles");

    CompletableFuture<HttpResponse<String>> start(@Nullable String type, byte[] body) {
        return start(type, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    CompletableFuture<HttpResponse<String>> start(HostileBodies.Post post) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + post.query()))
                        .header("Content-Type", post.type())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(post.body()));
        if (post.encoding() != null) {
            request.header("Content-Encoding", post.encoding());
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> start(
            @Nullable String type, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).POST(body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(@Nullable String type, byte[] body) {
        return start(type, body).join();
    }

    /// What an answer says. RestAssured compiles a script for each value that it is asked for,
    /// which takes longer than the thousands of posts whose answers are read here.
    static JsonNode json(String answer) {
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
