package org.stancewire.query.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stancewire.query.opensearch.OpenSearchNode;

/// A service whose index is in a cluster of OpenSearch.
public class OnOpenSearch implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "stancewire.query.index",
                "opensearch",
                "stancewire.query.opensearch.nodes",
                OpenSearchNode.shared().toString(),
                "stancewire.query.opensearch.name",
                "it-" + UUID.randomUUID());
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(KafkaForQuarkus.class));
    }
}
