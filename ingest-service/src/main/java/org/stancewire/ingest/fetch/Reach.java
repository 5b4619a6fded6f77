package org.stancewire.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Which addresses may be reached: those of the public internet, and what the configuration allows.
final class Reach {
    /// What IANA's registry of special-purpose IPv4 addresses (RFC 6890) and RFC 5771 keep from the
    /// public internet.
    private static final List<Network> NOT_PUBLIC_4 =
            networks(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    /// The only addresses of IPv6 that are given out (RFC 4291), and what is not public of them:
    /// protocols and tunnels, whose end may be anywhere, and documentation.
    private static final List<Network> PUBLIC_6 = networks("2000::/3");

    private static final List<Network> NOT_PUBLIC_6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /// IPv4 addresses as a translator writes them (RFC 6052).
    private static final List<Network> TRANSLATED = networks("64:ff9b::/96");

    private final List<Network> allowed;

    /// @param allowed what may be reached besides
    Reach(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    boolean allows(InetAddress address) {
        return isIn(allowed, address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return !isIn(NOT_PUBLIC_4, address);
        }
        if (isIn(TRANSLATED, address)) {
            return isPublic(inet4(Arrays.copyOfRange(bytes, 12, 16)));
        }
        return isIn(PUBLIC_6, address) && !isIn(NOT_PUBLIC_6, address);
    }

    private static InetAddress inet4(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static boolean isIn(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }
}
