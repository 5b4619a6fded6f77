package org.stancewire.ingest.stream;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Makes the parts of this room that are plain Java.
@Dependent
class StreamBeans {
    @Produces
    @Singleton
    KnownRevisions knownRevisions(StreamSettings settings) {
        return new KnownRevisions(settings.knownRevisions());
    }
}
