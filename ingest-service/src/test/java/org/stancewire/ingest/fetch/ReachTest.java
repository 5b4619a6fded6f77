package org.stancewire.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    private final Reach reach = new Reach(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::10.0.0.1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "5f00::1"
            })
    void keepsAwayFromWhatIsNotPublic(String address) throws UnknownHostException {
        assertThat(reach.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
                        "126.255.255.255",
                "128.0.0.1", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0",
                        "223.255.255.255",
                "2606:4700::1111", "2a00:1450::1", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1"
            })
    void reachesWhatIsPublic(String address) throws UnknownHostException {
        assertThat(reach.allows(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void reachesWhatTheConfigurationAllows() throws UnknownHostException {
        Reach wider =
                new Reach(
                        List.of(
                                Network.of("10.1.0.0/20"),
                                Network.of("fd00::/9"),
                                Network.of("127.0.0.1")));
        assertThat(wider.allows(InetAddress.getByName("10.1.15.255"))).isTrue();
        assertThat(wider.allows(InetAddress.getByName("10.1.16.0"))).isFalse();
        assertThat(wider.allows(InetAddress.getByName("fd7f::1"))).isTrue();
        assertThat(wider.allows(InetAddress.getByName("fd80::1"))).isFalse();
        assertThat(wider.allows(InetAddress.getByName("127.0.0.1"))).isTrue();
        assertThat(wider.allows(InetAddress.getByName("127.0.0.2"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/x",
                "::1/129",
                "10.0.0.0/8/8"
            })
    void refusesWhatIsNoNetwork(String text) {
        assertThatThrownBy(() -> Network.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as 10.0.0.0/8");
    }
}
