package org.stancewire.enrich.stream;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.stancewire.service.KafkaSettings;

/// The settings that tests run with.
final class TestSettings {
    private TestSettings() {}

    /// Of an instance: small batches, so that many transactions are needed.
    record Instance(String name) implements EnrichSettings {
        @Override
        public Optional<String> instance() {
            return Optional.of(name);
        }

        @Override
        public OptionalInt threads() {
            return OptionalInt.empty();
        }

        @Override
        public int batchRecords() {
            return 20;
        }

        @Override
        public int batchBytes() {
            return 1 << 20;
        }
    }

    /// Of a broker on this machine.
    record Broker(String bootstrapServers) implements KafkaSettings {
        @Override
        public Optional<Short> replicationFactor() {
            return Optional.of((short) 1);
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Map<String, String> client() {
            return Map.of();
        }
    }
}
