package org.stancewire.ingest;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.api.TerminationStyle;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterExecutionMode;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A real broker in the JVM of the tests, on a port of its own. A test class gets it in a field of
/// this type.
public class KafkaInThisJvm implements QuarkusTestResourceLifecycleManager {
    private @Nullable KafkaCluster cluster;

    @Override
    public Map<String, String> start() {
        cluster = startBroker();
        return Map.of("stancewire.kafka.bootstrap-servers", bootstrapServers());
    }

    /// One broker with a controller of its own, whose only topics are those that a test asks for.
    public static KafkaCluster startBroker() {
        return startBroker(Map.of());
    }

    /// The same, with settings of its own.
    public static KafkaCluster startBroker(Map<String, String> settings) {
        KafkaCluster broker =
                KafkaClusterFactory.create(
                        KafkaClusterConfig.builder()
                                .execMode(KafkaClusterExecutionMode.IN_VM)
                                .kraftMode(true)
                                .brokersNum(1)
                                .brokerConfig("auto.create.topics.enable", "false")
                                .brokerConfigs(settings)
                                .build());
        broker.start();
        return broker;
    }

    public String bootstrapServers() {
        return cluster.getBootstrapServers();
    }

    public void stopBroker() {
        cluster.stopNodes(node -> true, TerminationStyle.GRACEFUL);
    }

    public void restartBroker() {
        cluster.startNodes(node -> true);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(KafkaInThisJvm.class));
    }

    @Override
    public void stop() {
        try {
            cluster.close();
        } catch (Exception e) {
            throw new IllegalStateException("the broker did not stop", e);
        }
    }
}
