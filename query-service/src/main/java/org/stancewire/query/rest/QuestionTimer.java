package org.stancewire.query.rest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Measures how long the index takes to answer, by kind of question.
@Singleton
public class QuestionTimer {
    private final MeterRegistry registry;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    QuestionTimer(MeterRegistry registry) {
        this.registry = registry;
    }

    <T> T time(String kind, Supplier<T> question) {
        return timers.computeIfAbsent(kind, this::timer).record(question);
    }

    private Timer timer(String kind) {
        return Timer.builder("stancewire.query.answer")
                .description("Time the index takes to answer")
                .tag("question", kind)
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }
}
