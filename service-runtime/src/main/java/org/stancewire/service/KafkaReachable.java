package org.stancewire.service;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/// Ready only while a Kafka broker answers.
@Readiness
@ApplicationScoped
public class KafkaReachable implements HealthCheck {
    private final KafkaSettings settings;
    private @Nullable Admin admin;

    KafkaReachable(KafkaSettings settings) {
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("Kafka is reachable")
                        .withData("bootstrapServers", settings.bootstrapServers());
        try {
            int brokers = admin().describeCluster().nodes().get().size();
            return answer.up().withData("brokers", brokers).build();
        } catch (ExecutionException | KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return answer.down().withData("error", String.valueOf(cause.getMessage())).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return answer.down().withData("error", "interrupted").build();
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            int millis = Math.toIntExact(Duration.ofSeconds(2).toMillis());
            admin =
                    Admin.create(
                            settings.with(
                                    Map.of(
                                            "request.timeout.ms", millis,
                                            "default.api.timeout.ms", millis)));
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
