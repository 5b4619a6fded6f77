package org.stancewire.query.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.stancewire.query.search.SharedWriter;
import org.stancewire.query.search.flow.PassedOver;

/// What the log's reader counts.
final class TailMetrics {
    private static final Logger LOG = Logger.getLogger(TailMetrics.class);

    private final Counter indexed;
    private final Counter repeated;
    private final Counter removed;
    private final Counter undecodable;
    private final Timer visible;
    private final AtomicLong lag = new AtomicLong();
    private volatile PassedOver passedOver = PassedOver.NONE;

    TailMetrics(MeterRegistry registry) {
        indexed = records(registry, "indexed");
        repeated = records(registry, "repeated");
        removed = records(registry, "removed");
        undecodable = records(registry, "undecodable");
        visible =
                Timer.builder("stancewire.query.visible.after")
                        .description("Time from an article's acceptance until it can be read")
                        .publishPercentiles(0.5, 0.99)
                        .register(registry);
        Gauge.builder("stancewire.query.lag", lag, AtomicLong::get)
                .description("Offsets of the log that are not read yet")
                .strongReference(true)
                .register(registry);
    }

    private static Counter records(MeterRegistry registry, String outcome) {
        return Counter.builder("stancewire.query.records")
                .description("Records read from the log, by what became of them")
                .tag("outcome", outcome)
                .register(registry);
    }

    void put(boolean changed) {
        (changed ? indexed : repeated).increment();
    }

    void removed() {
        removed.increment();
    }

    void taken(SharedWriter.Taken taken) {
        indexed.increment(taken.put().size());
        removed.increment(taken.removed());
        repeated.increment(taken.repeated());
    }

    /// Says that a record cannot be indexed.
    ///
    /// @param record where it lies
    synchronized void passOver(String record, String reason) {
        LOG.errorf("%s cannot be indexed and is passed over: %s", record, reason);
        undecodable.increment();
        passedOver = passedOver.and(record, reason);
    }

    PassedOver passedOver() {
        return passedOver;
    }

    void lag(long offsets) {
        lag.set(offsets);
    }

    void visible(Instant receivedAt, Instant now) {
        Duration after = Duration.between(receivedAt, now);
        visible.record(after.isNegative() ? Duration.ZERO : after);
    }
}
