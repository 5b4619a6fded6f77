package org.stancewire.service;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.security.auth.SecurityProtocol;
import org.apache.kafka.common.utils.Utils;

/// Refuses to start a service that would speak in the clear to what does not: a Kafka client takes
/// the first bytes of any answer for its length, asks for hundreds of megabytes and ends the
/// process without a word of why (KAFKA-4090).
@ApplicationScoped
public class KafkaListenerGuard {
    private static final Set<String> CLEAR =
            Set.of(SecurityProtocol.PLAINTEXT.name, SecurityProtocol.SASL_PLAINTEXT.name);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /// How TLS begins to say that it did not understand (RFC 8446, section 5.1: `alert`).
    private static final int TLS_ALERT = 21;

    private final KafkaSettings settings;

    KafkaListenerGuard(KafkaSettings settings) {
        this.settings = settings;
    }

    /// Runs before any client is made. Throws [IllegalStateException] that names the address and
    /// what to set; where nobody answers yet, it lets pass.
    void check(@Observes @Priority(1) StartupEvent event) {
        String protocol =
                settings.client()
                        .getOrDefault(
                                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
                                SecurityProtocol.PLAINTEXT.name)
                        .toUpperCase(Locale.ROOT);
        if (CLEAR.contains(protocol)) {
            for (String address : settings.bootstrapServers().split(",")) {
                check(address.strip(), protocol);
            }
        }
    }

    private static void check(String address, String protocol) {
        int first = firstByte(address);
        if (first == TLS_ALERT) {
            throw new IllegalStateException(
                    "Kafka at "
                            + address
                            + " speaks TLS, and stancewire.kafka.client.security.protocol is "
                            + protocol
                            + "; set it to "
                            + protocol.replace("PLAINTEXT", "SSL")
                            + ", or name a listener without TLS");
        }
        if (first > 0) {
            throw new IllegalStateException(
                    "what listens at "
                            + address
                            + " is no Kafka broker; stancewire.kafka.bootstrap-servers names brokers"
                            + " as host:port, separated by commas");
        }
    }

    /// The first byte of the answer to the question that each client asks first, 0 from a broker:
    /// no answer to it is 16 MB long. -1: none came.
    private static int firstByte(String address) {
        String host = Utils.getHost(address);
        Integer port = Utils.getPort(address);
        if (host == null || port == null) {
            return -1; // The clients say what is wrong with it.
        }
        int millis = Math.toIntExact(PATIENCE.toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), millis);
            socket.setSoTimeout(millis);
            socket.getOutputStream().write(whichVersions());
            return socket.getInputStream().read();
        } catch (IOException _) {
            return -1;
        }
    }

    /// `ApiVersions`, version 0, of a client without a name (Kafka protocol guide).
    private static byte[] whichVersions() {
        short key = 18;
        short version = 0;
        int correlation = 0;
        short noName = -1;
        int length = 3 * Short.BYTES + Integer.BYTES;
        return ByteBuffer.allocate(Integer.BYTES + length)
                .putInt(length)
                .putShort(key)
                .putShort(version)
                .putInt(correlation)
                .putShort(noName)
                .array();
    }
}
