package org.stancewire.query.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A service that is asked.
///
/// @param address without a path
record Asked(URI address) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern CURSOR = Pattern.compile("cursor(\":\"|=)([\\w-]{40,})");
    private static final ObjectMapper JSON = new ObjectMapper();

    /// An answer as it can be held against that of another service. Of a cursor, which holds the
    /// moment of the question, only that there is one; links do not say who answers.
    record Answer(int status, String type, String body) {
        JsonNode json() {
            return Asked.json(body);
        }
    }

    /// The answer to a GET.
    Answer get(String path) {
        return answer(send("GET", path));
    }

    /// The answers to a GET with a query, page by page.
    List<Answer> pages(String path) {
        List<Answer> pages = new ArrayList<>();
        for (String next = path; !next.isEmpty(); ) {
            HttpResponse<String> answer = send("GET", next);
            pages.add(answer(answer));
            Matcher cursor = CURSOR.matcher(answer.body());
            next = cursor.find() ? path + "&cursor=" + cursor.group(2) : "";
        }
        return pages;
    }

    private Answer answer(HttpResponse<String> answer) {
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                CURSOR.matcher(answer.body())
                        .replaceAll("cursor$1…")
                        .replace("localhost:" + address.getPort(), "localhost"));
    }

    /// Where it tells what comes.
    URI stream(String query) {
        return address.resolve("/v1/stream" + query);
    }

    /// Sends a request without a body.
    HttpResponse<String> send(String method, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }
}
