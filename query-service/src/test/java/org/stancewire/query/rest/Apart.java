package org.stancewire.query.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/// A service with a log and an index apart from those of other tests, which [SomeArticles] fill.
public class Apart implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(KafkaForQuarkus.class));
    }
}
