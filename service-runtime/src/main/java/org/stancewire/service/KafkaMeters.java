package org.stancewire.service;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.KafkaMetric;
import org.apache.kafka.common.metrics.MetricsReporter;

/// Shows of what Kafka's clients measure the part that an operator acts upon. A client has some
/// hundred figures; Kafka makes one of these for each client, and hands it all of them.
public final class KafkaMeters implements MetricsReporter {
    private static final String ENDS_A_COUNT = "-total";
    private static final String CLIENT = "client-id";

    /// By Kafka's names for groups, those of the figures in them.
    private static final Map<String, Set<String>> SHOWN =
            Map.of(
                    "producer-metrics",
                    Set.of(
                            "record-error-total",
                            "record-retry-total",
                            "request-latency-avg",
                            "buffer-available-bytes",
                            "failed-authentication-total"),
                    "consumer-metrics",
                    Set.of("failed-authentication-total"),
                    "consumer-fetch-manager-metrics",
                    Set.of("fetch-latency-avg", "records-lag-max"),
                    "consumer-coordinator-metrics",
                    Set.of("rebalance-total", "failed-rebalance-total"));

    private final Map<MetricName, Meter> meters = new ConcurrentHashMap<>();

    @Override
    public void configure(Map<String, ?> settings) {
        // There is nothing to set.
    }

    @Override
    public void init(List<KafkaMetric> metrics) {
        metrics.forEach(this::metricChange);
    }

    @Override
    public void metricChange(KafkaMetric metric) {
        MetricName name = metric.metricName();
        // Of each topic and node it has the same once more.
        if (SHOWN.getOrDefault(name.group(), Set.of()).contains(name.name())
                && name.tags().keySet().equals(Set.of(CLIENT))) {
            meters.put(name, register(metric));
        }
    }

    private static Meter register(KafkaMetric metric) {
        MetricName name = metric.metricName();
        String called =
                "kafka."
                        + (name.group().replace("-metrics", "") + '-' + name.name())
                                .replace('-', '.');
        Tags tags = Tags.of("client.id", Objects.requireNonNull(name.tags().get(CLIENT)));
        return name.name().endsWith(ENDS_A_COUNT)
                ? FunctionCounter.builder(called, metric, KafkaMeters::value)
                        .tags(tags)
                        .description(name.description())
                        .register(Metrics.globalRegistry)
                : Gauge.builder(called, metric, KafkaMeters::value)
                        .tags(tags)
                        .description(name.description())
                        .strongReference(true)
                        .register(Metrics.globalRegistry);
    }

    private static double value(KafkaMetric metric) {
        return metric.metricValue() instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    @Override
    public void metricRemoval(KafkaMetric metric) {
        Optional.ofNullable(meters.remove(metric.metricName()))
                .ifPresent(Metrics.globalRegistry::remove);
    }

    @Override
    public void close() {
        meters.values().forEach(Metrics.globalRegistry::remove);
        meters.clear();
    }
}
