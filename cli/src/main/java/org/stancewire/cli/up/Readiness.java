package org.stancewire.cli.up;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Whether a process is ready, and what it says of that: nothing where it is.
record Readiness(boolean isReady, String words) {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /// Asks `at`: an `http` page, which answers 200 once all is well, or a `tcp` port, which is
    /// open then.
    static Readiness ask(URI at, HttpClient http) throws InterruptedException {
        try {
            return at.getScheme().equals("tcp") ? port(at) : page(at, http);
        } catch (IOException e) {
            return new Readiness(false, "it does not answer: " + e);
        }
    }

    private static Readiness port(URI at) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(at.getHost(), at.getPort()), (int) PATIENCE.toMillis());
            return new Readiness(true, "");
        }
    }

    private static Readiness page(URI at, HttpClient http)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(at).timeout(PATIENCE).build(),
                        HttpResponse.BodyHandlers.ofString());
        return new Readiness(answer.statusCode() == 200, answer.body());
    }
}
