package org.stancewire.cli.rejected;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A command that asks Kafka, and is told where it is.
abstract class KafkaCommand {
    private static final int PATIENCE_MILLIS = 10_000;

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            description = "Where Kafka listens; ${DEFAULT-VALUE} by default, as with `up`.")
    private String kafka = "localhost:9092";

    @Option(
            names = "--client",
            paramLabel = "FILE",
            description =
                    "A .properties file with settings of Kafka's clients, such as"
                            + " security.protocol, where Kafka is locked.")
    private @Nullable Path client;

    /// The settings of a client: the file's, and on top those that the caller gives.
    Map<String, Object> with(Map<String, Object> own) throws IOException {
        Map<String, Object> all = new HashMap<>();
        if (client != null) {
            Properties properties = new Properties();
            try (Reader in = Files.newBufferedReader(client)) {
                properties.load(in);
            }
            properties.forEach((name, value) -> all.put(String.valueOf(name), value));
        }
        all.put("bootstrap.servers", kafka);
        all.put("default.api.timeout.ms", PATIENCE_MILLIS);
        all.put("request.timeout.ms", PATIENCE_MILLIS);
        all.putAll(own);
        return all;
    }

    /// What to say when Kafka fails.
    IOException failure(RuntimeException e) {
        return new IOException(
                "Kafka at "
                        + kafka
                        + " does not answer as it should ("
                        + e.getMessage()
                        + "): is it there? --kafka says where it listens, and --client how it is"
                        + " unlocked; `./stancewire up` starts one",
                e);
    }
}
