package org.stancewire.ingest.rest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/// The bodies that are in memory, and how much more of them there may be.
@Singleton
class Load {
    /// What a request takes up beside its body.
    private static final long LEAST = 4 << 10;

    private final long most;
    private final AtomicLong bytes = new AtomicLong();

    Load(LimitSettings limits, MeterRegistry meters) {
        this.most = limits.bodies().asLongValue();
        Gauge.builder("stancewire.ingest.bodies", bytes, AtomicLong::get)
                .description("What the requests under way take up in memory; bounded by a setting")
                .baseUnit("bytes")
                .register(meters);
    }

    /// Begins to count a request. Throws [ProblemException] when there are too many already.
    Share share() {
        Share share = new Share();
        share.grow(LEAST);
        return share;
    }

    /// What one request takes up, until it is answered.
    final class Share implements AutoCloseable {
        private long held;

        private Share() {}

        /// Takes up more. Throws [ProblemException] when there is no room for it.
        synchronized void grow(long more) {
            if (bytes.addAndGet(more) > most) {
                bytes.addAndGet(-more);
                throw IngestProblems.busy("too many bodies come in at the same time");
            }
            held += more;
        }

        /// Gives it back; without effect the second time.
        @Override
        public synchronized void close() {
            bytes.addAndGet(-held);
            held = 0;
        }
    }
}
