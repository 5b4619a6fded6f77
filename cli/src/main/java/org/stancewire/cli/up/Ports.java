package org.stancewire.cli.up;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stancewire.cli.up.Programs.Service;

/// Where everything listens, on loopback.
///
/// @param kafka the embedded broker's, or nothing where the broker is an outside one
record Ports(int query, int ingest, int enrich, Optional<Integer> kafka) {
    private static final int MAX = 65_535;

    /// Throws [IllegalArgumentException] for ports that cannot be, or that are given twice.
    Ports {
        Map<Integer, String> taken = new HashMap<>();
        check("--port", query, taken);
        check("--ingest-port", ingest, taken);
        check("--enrich-port", enrich, taken);
        if (kafka.isPresent()) {
            check("--kafka-port", kafka.get(), taken);
        }
    }

    private static void check(String option, int port, Map<Integer, String> taken) {
        if (port < 0 || port > MAX) {
            throw new IllegalArgumentException(
                    option + " must lie between 0 and " + MAX + ", got " + port);
        }
        String other = port == 0 ? null : taken.put(port, option);
        if (other != null) {
            throw new IllegalArgumentException(other + " and " + option + " are both " + port);
        }
    }

    /// These ports, with a free one in the place of each 0. Throws [IOException] that names a port
    /// that is taken and the option that changes it.
    Ports claimed() throws IOException {
        return new Ports(
                claim("--port", query),
                claim("--ingest-port", ingest),
                claim("--enrich-port", enrich),
                kafka.isPresent()
                        ? Optional.of(claim("--kafka-port", kafka.get()))
                        : Optional.empty());
    }

    int of(Service service) {
        return switch (service) {
            case QUERY -> query;
            case INGEST -> ingest;
            case ENRICH -> enrich;
        };
    }

    private static int claim(String option, int port) throws IOException {
        int free = listen(InetAddress.ofLiteral("127.0.0.1"), option, port);
        InetAddress six = InetAddress.ofLiteral("::1");
        if (port != 0 && isThere(six)) {
            listen(six, option, port); // `localhost` means this one to many programs
        }
        return free;
    }

    private static int listen(InetAddress address, String option, int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IOException(
                    "port "
                            + port
                            + " is taken ("
                            + e.getMessage()
                            + "): stop what listens there, or choose another with "
                            + option,
                    e);
        }
    }

    private static boolean isThere(InetAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, 0));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
