package org.stancewire.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.system.DiskSpaceMetrics;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Shows how much room the disk of an index has that is here, before there is none; that of
/// OpenSearch is shown there.
@Singleton
class IndexDisk {
    void show(@Observes StartupEvent event, QuerySettings settings, MeterRegistry registry) {
        if (settings.index() == QuerySettings.Home.LUCENE) {
            new DiskSpaceMetrics(IndexProducer.folder(settings).toFile()).bindTo(registry);
        }
    }
}
