package org.stancewire.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// A range of addresses, such as `10.0.0.0/8`.
///
/// @param bits how many leading bits of `address` all its members share
record Network(byte[] address, int bits) {
    /// Reads `address/bits`, or a single address. Throws [IllegalArgumentException] for anything
    /// else.
    static Network of(String text) {
        String[] parts = text.strip().split("/", 2);
        try {
            if (!parts[0].matches("[0-9.]+|[0-9A-Fa-f:]+(?:[0-9.]+)?")) {
                throw new IllegalArgumentException("no address");
            }
            byte[] address = InetAddress.getByName(parts[0]).getAddress();
            int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > address.length * 8) {
                throw new IllegalArgumentException("no prefix of such an address");
            }
            return new Network(address, bits);
        } catch (UnknownHostException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no network such as 10.0.0.0/8 or fd00::/8", e);
        }
    }

    boolean contains(InetAddress candidate) {
        byte[] other = candidate.getAddress();
        if (other.length != address.length) {
            return false;
        }
        int whole = bits / 8;
        if (!Arrays.equals(address, 0, whole, other, 0, whole)) {
            return false;
        }
        int rest = bits % 8;
        return rest == 0 || (address[whole] ^ other[whole]) >> (8 - rest) << 24 == 0;
    }
}
