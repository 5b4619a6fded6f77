package org.stancewire.query.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/// A service with a broker of its own, whose streams are soon full and often say that they are
/// alive.
public class OwnKafka implements QuarkusTestProfile {
    /// So many events wait for one reader.
    static final int BUFFER = 400;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "stancewire.query.streams.buffer",
                "" + BUFFER,
                "stancewire.query.streams.heartbeat",
                "100ms",
                // Who is dropped shall be told, however long it sleeps.
                "stancewire.query.streams.stall",
                "10m");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(KafkaForQuarkus.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
