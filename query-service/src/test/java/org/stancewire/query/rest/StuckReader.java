package org.stancewire.query.rest;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Asks for a stream and reads nothing of it until it is told to.
final class StuckReader implements AutoCloseable {
    private final Socket socket = new Socket();

    StuckReader(String query) throws IOException {
        this(RestAssured.port, query);
    }

    StuckReader(int port, String query) throws IOException {
        // So that little of it waits outside of the service.
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", port));
        // Of HTTP 1.0, as its answer has no chunks: it goes on to the end of the connection.
        String request = "GET /v1/stream?" + query + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    /// Reads all there is to the end.
    List<SseLines.Event> readOn() throws IOException {
        SseLines lines = new SseLines();
        lines.read(socket.getInputStream());
        return new ArrayList<>(lines.events());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
