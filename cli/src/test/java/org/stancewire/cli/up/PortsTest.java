package org.stancewire.cli.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void namesAPortThatIsTakenAndTheOptionThatChangesIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> new Ports(0, 0, port, Optional.empty()).claimed())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("port " + port + " is taken")
                    .hasMessageContaining("--enrich-port");
            assertThatThrownBy(() -> new Ports(0, 0, 0, Optional.of(port)).claimed())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("--kafka-port");
        }
    }

    @Test
    void findsAFreePortInThePlaceOfEachZero() throws IOException {
        // The system hands out the same port again soon after it was given back, but not each time.
        for (int i = 0; i < 500; i++) {
            findsFourPorts();
        }
    }

    private static void findsFourPorts() throws IOException {
        Ports ports = new Ports(0, 0, 0, Optional.of(0)).claimed();
        assertThat(
                        List.of(
                                ports.of(Service.QUERY),
                                ports.of(Service.INGEST),
                                ports.of(Service.ENRICH),
                                ports.kafka().orElseThrow()))
                .doesNotHaveDuplicates()
                .allSatisfy(port -> assertThat(port).isPositive());
    }

    @Test
    void hasNoPortForABrokerThatRunsElsewhere() throws IOException {
        assertThat(new Ports(0, 0, 0, Optional.empty()).claimed().kafka()).isEmpty();
    }

    @Test
    void refusesTheSamePortTwice() {
        assertThatThrownBy(() -> new Ports(8080, 8081, 8080, Optional.of(9092)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--port and --enrich-port are both 8080");
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThatThrownBy(() -> new Ports(8080, 65_536, 8082, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--ingest-port must lie between");
    }
}
