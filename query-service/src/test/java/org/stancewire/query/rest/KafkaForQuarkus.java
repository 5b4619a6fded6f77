package org.stancewire.query.rest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.stream.KafkaInThisJvm;

/// A broker and an index folder for the service under test.
public class KafkaForQuarkus implements QuarkusTestResourceLifecycleManager {
    protected @Nullable KafkaInThisJvm kafka;

    @Override
    public Map<String, String> start() {
        try {
            kafka = new KafkaInThisJvm();
            // The service still writes there after #stop, so that nothing here can delete it.
            Path indexes = Files.createDirectories(Path.of("target", "indexes"));
            Path folder = Files.createTempDirectory(indexes.toAbsolutePath(), "it");
            return Map.of(
                    "stancewire.kafka.bootstrap-servers", kafka.bootstrapServers(),
                    "stancewire.query.index-folder", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(kafka, new TestInjector.MatchesType(KafkaInThisJvm.class));
    }

    @Override
    public void stop() {
        if (kafka != null) {
            try {
                kafka.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
