package org.stancewire.enrich.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;

/// What the loop is doing now. Written by its thread, read by health checks.
@ApplicationScoped
public class LoopStatus {
    private volatile State state = new State(Phase.STARTING, "loading the models");
    private volatile long lastSign = System.nanoTime();

    /// Says what the loop does from now on; also a sign of life.
    public void now(Phase phase, String detail) {
        if (!state.equals(new State(phase, detail))) {
            state = new State(phase, detail);
        }
        lastSign = System.nanoTime();
    }

    public State state() {
        return state;
    }

    /// How long ago the loop last gave a sign of life.
    public Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastSign);
    }

    /// A phase, and what there is to say about it.
    public record State(Phase phase, String detail) {
        public State {
            Objects.requireNonNull(phase);
            Objects.requireNonNull(detail);
        }
    }

    /// What a loop can be doing.
    public enum Phase {
        /// It has not yet spoken with Kafka.
        STARTING,
        /// Something that it needs is not there yet.
        WAITING,
        /// It reads, or would if there were anything to read.
        RUNNING,
        /// Its last attempt failed, and it tries again.
        RETRYING,
        /// It has ended.
        STOPPED
    }
}
