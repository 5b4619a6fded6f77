package org.stancewire.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stancewire.query.search.flow.Behind;
import org.stancewire.query.search.flow.Filling;
import org.stancewire.query.search.flow.FlowState;
import org.stancewire.query.search.flow.PassedOver;
import org.stancewire.query.search.flow.Throughput;

class FlowMetricsTest {
    private static final FlowState.Measured MEASURED =
            new FlowState.Measured(
                    Instant.EPOCH,
                    Throughput.UNKNOWN,
                    new Behind(17, Duration.ofSeconds(2), false),
                    Behind.NOTHING,
                    3);

    private final MeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void showsWhatWaitsAndWhoIsThere() {
        show(state(MEASURED, Filling.Phase.READY, null));
        assertThat(value("stancewire.query.enrich.lag")).isEqualTo(17);
        assertThat(value("stancewire.query.enrich.replicas")).isEqualTo(3);
        assertThat(value("stancewire.query.kafka")).isEqualTo(1);
        assertThat(value("stancewire.query.following")).isEqualTo(1);
    }

    @Test
    void doesNotTellWhatIsNoLongerKnown() {
        show(state(MEASURED, Filling.Phase.FAILED, "Kafka could not be asked"));
        assertThat(value("stancewire.query.enrich.lag")).isNaN();
        assertThat(value("stancewire.query.enrich.replicas")).isNaN();
        assertThat(value("stancewire.query.kafka")).isZero();
        assertThat(value("stancewire.query.following")).isZero();
    }

    private void show(FlowState state) {
        new FlowMetrics(() -> state, registry).register(new StartupEvent());
    }

    private double value(String name) {
        return registry.get(name).gauge().value();
    }

    private static FlowState state(
            FlowState.Measured measured, Filling.Phase phase, @Nullable String problem) {
        return new FlowState(
                Optional.of(measured),
                new Filling(phase, 0, 0, ""),
                List.of(),
                PassedOver.NONE,
                problem);
    }
}
