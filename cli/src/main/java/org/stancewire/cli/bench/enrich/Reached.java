package org.stancewire.cli.bench.enrich;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.stancewire.cli.bench.process.Connection;
import org.stancewire.contract.Topic;

/// Looks how many articles are done.
sealed interface Reached extends AutoCloseable {
    /// How many by now.
    long count() throws IOException, InterruptedException, ExecutionException;

    @Override
    void close() throws IOException;

    /// @param port of the service
    /// @param readable whether it is the query service that tells
    static Reached of(String kafka, int port, boolean readable) {
        return readable
                ? new InTheFeed(port)
                : new Enriched(Admin.create(Map.of("bootstrap.servers", kafka)));
    }

    /// Those whose enrichment is committed.
    record Enriched(Admin admin) implements Reached {
        @Override
        public long count() throws InterruptedException, ExecutionException {
            return admin
                    .listConsumerGroupOffsets(Topic.ENRICH_GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .values()
                    .stream()
                    .mapToLong(it -> it == null ? 0 : it.offset())
                    .sum();
        }

        @Override
        public void close() {
            admin.close();
        }
    }

    /// Those that readers of the feed see.
    record InTheFeed(int port) implements Reached {
        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public long count() throws IOException {
            try (Connection connection = new Connection(port)) {
                return JSON.readTree(connection.get("/v1/status").body())
                        .path("index")
                        .path("articles")
                        .asLong();
            }
        }

        @Override
        public void close() {
            // Each look has a connection of its own.
        }
    }
}
