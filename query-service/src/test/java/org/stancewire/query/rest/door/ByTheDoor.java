package org.stancewire.query.rest.door;

import java.util.List;
import org.stancewire.query.rest.Apart;
import org.stancewire.query.rest.KafkaForQuarkus;

/// A service with a log of its own, behind which [IngestStandIn] stands.
public class ByTheDoor extends Apart {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(KafkaForQuarkus.class),
                new TestResourceEntry(IngestStandIn.class));
    }
}
