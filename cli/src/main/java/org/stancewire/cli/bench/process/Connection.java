package org.stancewire.cli.bench.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A connection that speaks as little HTTP/1.1 as a measurement needs, so that what is measured is
/// the other side. For one thread.
public final class Connection implements Closeable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    public Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16 << 10);
        out = new BufferedOutputStream(socket.getOutputStream(), 64 << 10);
    }

    /// An answer as a whole.
    ///
    /// @param retryAfter the seconds that it asks to wait, or null where it does not say
    public record Answer(int status, String body, @Nullable Integer retryAfter) {}

    public Answer get(String path) throws IOException {
        write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        out.flush();
        return read();
    }

    /// Posts a body of JSON and waits for the answer.
    public Answer post(byte[] json) throws IOException {
        write(head("application/json") + "Content-Length: " + json.length + "\r\n\r\n");
        out.write(json);
        out.flush();
        return read();
    }

    /// Begins a post of lines, each of which [#line] writes.
    public void beginLines() throws IOException {
        write(head("application/x-ndjson") + "Transfer-Encoding: chunked\r\n\r\n");
    }

    public void line(byte[] line) throws IOException {
        write(Integer.toHexString(line.length + 1) + "\r\n");
        out.write(line);
        write("\n\r\n");
    }

    public Answer endLines() throws IOException {
        write("0\r\n\r\n");
        out.flush();
        return read();
    }

    private static String head(String type) {
        return "POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n";
    }

    private void write(String ascii) throws IOException {
        out.write(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private Answer read() throws IOException {
        String first = headLine();
        int status = Integer.parseInt(first.split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        Integer retryAfter = null;
        for (String line = headLine(); !line.isEmpty(); line = headLine()) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            if (lower.startsWith("retry-after:")) {
                retryAfter = Integer.valueOf(lower.substring(12).strip());
            }
            chunked |= lower.equals("transfer-encoding: chunked");
        }
        return new Answer(status, chunked ? chunks() : text(length), retryAfter);
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        int length = Integer.parseInt(headLine(), 16);
        while (length > 0) {
            body.append(text(length));
            headLine();
            length = Integer.parseInt(headLine(), 16);
        }
        headLine();
        return body.toString();
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String headLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        while (c != '\n') {
            if (c < 0) {
                throw new EOFException("the other side closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
            c = in.read();
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
