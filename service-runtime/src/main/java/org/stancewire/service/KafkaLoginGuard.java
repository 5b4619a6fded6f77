package org.stancewire.service;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.security.JaasContext;

/// Refuses to start a service with a login for Kafka that cannot be read: each client would fail
/// without saying why, or quote a part of it, which may be the password.
@ApplicationScoped
public class KafkaLoginGuard {
    private final KafkaSettings settings;

    KafkaLoginGuard(KafkaSettings settings) {
        this.settings = settings;
    }

    /// Runs before any client is made. Throws [IllegalStateException] that says how a login is
    /// written, and nothing of this one.
    void check(@Observes @Priority(1) StartupEvent event) {
        String login = settings.client().get(SaslConfigs.SASL_JAAS_CONFIG);
        if (login != null && !isReadable(login)) {
            throw new IllegalStateException(
                    "stancewire.kafka.client.sasl.jaas.config is not as Kafka reads it; write"
                            + " MODULE required username=\"…\" password=\"…\"; with the quotes and"
                            + " the semicolon, as docs/access.md shows. What stands there is not"
                            + " told, as it holds a password");
        }
    }

    private static boolean isReadable(String login) {
        try {
            JaasContext.loadClientContext(
                    Map.of(SaslConfigs.SASL_JAAS_CONFIG, new Password(login)));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
