package org.stancewire.query.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.stancewire.query.search.flow.Filling;
import org.stancewire.query.search.flow.Flow;
import org.stancewire.query.search.flow.FlowState;

/// Shows what [Flow] sees of the whole system, for alarms: enrich cannot tell that it is not there.
/// Each replica sees the same, except of its own index.
@Singleton
class FlowMetrics {
    private final Flow flow;
    private final MeterRegistry registry;

    FlowMetrics(Flow flow, MeterRegistry registry) {
        this.flow = flow;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        gauge(
                "stancewire.query.enrich.lag",
                "Accepted articles that nobody has enriched yet",
                measured(it -> it.enrich().records()));
        gauge(
                "stancewire.query.enrich.replicas",
                "Processes that enrich",
                measured(FlowState.Measured::enrichReplicas));
        gauge(
                "stancewire.query.kafka",
                "1 while Kafka says how articles move, 0 while it cannot be asked",
                it -> it.problem() == null ? 1 : 0);
        gauge(
                "stancewire.query.following",
                "1 while the index follows the log, 0 while it is filled or cannot be written",
                it -> it.index().phase() == Filling.Phase.READY ? 1 : 0);
    }

    /// Nothing while it is not known: what was last known is no longer so.
    private static ToDoubleFunction<FlowState> measured(
            ToDoubleFunction<FlowState.Measured> figure) {
        return state ->
                state.problem() != null || state.measured().isEmpty()
                        ? Double.NaN
                        : figure.applyAsDouble(state.measured().get());
    }

    private void gauge(String name, String description, ToDoubleFunction<FlowState> figure) {
        Gauge.builder(name, flow, it -> figure.applyAsDouble(it.state()))
                .description(description)
                .strongReference(true)
                .register(registry);
    }
}
