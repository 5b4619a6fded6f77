package org.stancewire.ingest.rest;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A post over a bare connection, of which the test says when something is written and when
/// something is read.
final class RawPost implements AutoCloseable {
    private static final int READ_MILLIS = 60_000;

    private final Socket socket;
    private final OutputStream out;
    private final BufferedReader in;
    private boolean headRead;
    private String rest = "";

    private RawPost(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Begins a post of NDJSON in chunks.
    static RawPost lines(String query) throws IOException {
        return begin(query, "application/x-ndjson");
    }

    /// Begins a post in chunks.
    static RawPost begin(String query, String type) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(READ_MILLIS);
        RawPost post = new RawPost(socket);
        post.send(
                "POST /v1/articles"
                        + query
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                        + type
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        return post;
    }

    /// Writes a chunk; the text is ASCII.
    void write(String text) {
        send(Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
    }

    void end() {
        send("0\r\n\r\n");
    }

    private void send(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The status of the answer, for which it waits.
    int readStatus() throws IOException {
        int status = Integer.parseInt(in.readLine().split(" ", 3)[1]);
        readHead();
        return status;
    }

    private void readHead() throws IOException {
        headRead = true;
        for (String head = in.readLine(); !head.isEmpty(); head = in.readLine()) {
            // The head says nothing else that these tests ask for.
        }
    }

    /// The next line of the answer's body, for which it waits; null at its end.
    @Nullable String readLine() throws IOException {
        if (!headRead) {
            readHead();
        }
        while (rest.indexOf('\n') < 0) {
            String size = in.readLine();
            int length = Integer.parseInt(size, 16);
            if (length == 0) {
                return null;
            }
            char[] chunk = new char[length];
            for (int at = 0; at < length; ) {
                at += in.read(chunk, at, length - at);
            }
            in.readLine();
            rest += new String(chunk);
        }
        int end = rest.indexOf('\n');
        String line = rest.substring(0, end);
        rest = rest.substring(end + 1);
        return line;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
