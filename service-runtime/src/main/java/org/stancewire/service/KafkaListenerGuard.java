package org.stancewire.service;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.security.auth.SecurityProtocol;
import org.apache.kafka.common.utils.Utils;

/// Refuses to start a service that would speak in the clear to what does not: of a broker a Kafka
/// client says only that it does not answer; the first bytes of any other answer it takes for its
/// length, asks for hundreds of megabytes and ends the process (KAFKA-4090).
@ApplicationScoped
public class KafkaListenerGuard {
    private static final Set<String> CLEAR =
            Set.of(SecurityProtocol.PLAINTEXT.name, SecurityProtocol.SASL_PLAINTEXT.name);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /// How answers begin in TLS: `alert` and `handshake` (RFC 8446, section 5.1).
    private static final Set<Integer> TLS = Set.of(21, 22);

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
        int first = firstByte(address, whichVersions());
        if (TLS.contains(first) || first < 0 && TLS.contains(firstByte(address, hello()))) {
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

    /// The first byte of the answer to a question; -1 where none comes, 0 where nobody listens.
    private static int firstByte(String address, byte[] question) {
        String host = Utils.getHost(address);
        Integer port = Utils.getPort(address);
        if (host == null || port == null) {
            return 0; // The clients say what is wrong with it.
        }
        int millis = Math.toIntExact(PATIENCE.toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), millis);
            socket.setSoTimeout(millis);
            socket.getOutputStream().write(question);
            return socket.getInputStream().read();
        } catch (ConnectException | UnknownHostException _) {
            return 0;
        } catch (IOException _) {
            return -1;
        }
    }

    /// What each client of Kafka asks first: `ApiVersions`, version 0, without a name (Kafka
    /// protocol guide). A broker's answer begins with 0: it is shorter than 16 MB.
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

    /// How a client of TLS begins.
    private static byte[] hello() {
        try {
            SSLEngine engine = SSLContext.getDefault().createSSLEngine();
            engine.setUseClientMode(true);
            ByteBuffer hello = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
            engine.wrap(ByteBuffer.allocate(0), hello);
            return Arrays.copyOf(hello.array(), hello.position());
        } catch (GeneralSecurityException | SSLException e) {
            throw new IllegalStateException("this Java speaks no TLS", e);
        }
    }
}
