package org.stancewire.cli.up;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        // All are held until the last is found, or the same free port could be found twice.
        List<ServerSocket> held = new ArrayList<>();
        try {
            hold(held, "--port", query);
            hold(held, "--ingest-port", ingest);
            hold(held, "--enrich-port", enrich);
            hold(held, "--kafka-port", kafka.orElse(0));
            return new Ports(
                    orFree(held, query),
                    orFree(held, ingest),
                    orFree(held, enrich),
                    kafka.isPresent() ? Optional.of(orFree(held, kafka.get())) : Optional.empty());
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    int of(Service service) {
        return switch (service) {
            case QUERY -> query;
            case INGEST -> ingest;
            case ENRICH -> enrich;
        };
    }

    private static void hold(List<ServerSocket> held, String option, int port) throws IOException {
        if (port != 0) {
            held.add(listen(InetAddress.ofLiteral("127.0.0.1"), option, port));
            InetAddress six = InetAddress.ofLiteral("::1");
            if (isThere(six)) {
                held.add(listen(six, option, port)); // `localhost` means this one to many programs
            }
        }
    }

    private static int orFree(List<ServerSocket> held, int port) throws IOException {
        if (port != 0) {
            return port;
        }
        held.add(new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1")));
        return held.getLast().getLocalPort();
    }

    private static ServerSocket listen(InetAddress address, String option, int port)
            throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress(address, port));
            return socket;
        } catch (IOException e) {
            socket.close();
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
