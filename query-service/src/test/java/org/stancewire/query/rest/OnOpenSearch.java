package org.stancewire.query.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A service whose index is in a cluster of OpenSearch, beside one whose index is its own.
public class OnOpenSearch implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "stancewire.query.index",
                "opensearch",
                "stancewire.query.opensearch.name",
                "it-" + UUID.randomUUID());
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(BesideLucene.class),
                new TestResourceEntry(TlsBeforeOpenSearch.class));
    }
}
