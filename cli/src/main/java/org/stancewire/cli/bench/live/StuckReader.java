package org.stancewire.cli.bench.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.stancewire.cli.bench.process.Connection;

/// Somebody who asks for the whole stream and reads nothing, until the service says that it has
/// dropped a reader; then it reads on.
final class StuckReader implements AutoCloseable {
    private static final String DROPPED = "stancewire_query_streams_dropped_total";
    private static final long BETWEEN_LOOKS = 500;

    /// Longer than `stancewire.query.streams.stall`, which is 30 s.
    private static final Duration STALL = Duration.ofSeconds(40);

    private final int port;
    private final Socket socket = new Socket();
    private final long began = System.nanoTime();
    private volatile boolean ended;
    private volatile String fate = "was not dropped: too little came for that";
    private final Thread thread;

    StuckReader(int port) throws IOException {
        this.port = port;
        // So that little of it waits outside of the service.
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        // Of HTTP 1.0, as its answer has no chunks: it goes on to the end of the connection.
        socket.getOutputStream()
                .write("GET /v1/stream HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        thread = Thread.startVirtualThread(this::watch);
    }

    private void watch() {
        try {
            while (!ended) {
                if (dropped() > 0) {
                    double after = (System.nanoTime() - began) / 1e9;
                    fate = String.format(Locale.ROOT, "dropped after %.0f s, ", after) + readOn();
                    return;
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (IOException e) {
            fate = "unknown: " + e;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private double dropped() throws IOException {
        try (Connection connection = new Connection(port)) {
            return connection
                    .get("/q/metrics")
                    .body()
                    .lines()
                    .filter(it -> it.startsWith(DROPPED))
                    .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
                    .sum();
        }
    }

    /// Reads all that there is, and says how it ends.
    private String readOn() {
        int events = 0;
        String last = "";
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    events++;
                }
                last = line.startsWith("event:") ? line : last;
            }
        } catch (IOException e) {
            return "cut off after " + events + " events: " + e.getMessage();
        }
        return last.contains("dropped")
                ? "and told so by its last event, after " + (events - 1) + " articles"
                : "and not told, after " + events + " articles";
    }

    /// What became of it, once the service has had the time in which it drops who takes nothing.
    String fate() throws InterruptedException {
        if (!thread.join(STALL)) {
            ended = true;
            thread.join();
        }
        return fate;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        socket.close();
    }
}
