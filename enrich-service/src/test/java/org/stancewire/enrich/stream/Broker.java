package org.stancewire.enrich.stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives the running service an empty broker, which a test sees as [#pipeline].
public final class Broker implements QuarkusTestResourceLifecycleManager {
    private @Nullable Pipeline pipeline;

    @Override
    public Map<String, String> start() {
        pipeline = Pipeline.empty();
        return Map.of(
                "stancewire.kafka.bootstrap-servers",
                pipeline.bootstrapServers(),
                "stancewire.enrich.instance",
                "test");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(pipeline, new TestInjector.MatchesType(Pipeline.class));
    }

    @Override
    public void stop() {
        if (pipeline != null) {
            pipeline.close();
        }
    }
}
