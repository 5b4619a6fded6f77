package org.stancewire.ingest.stream;

import java.nio.ByteBuffer;
import java.util.Iterator;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;

/// Keeps nothing of a value but that there is one, as a text that packs well is a thousand times as
/// large here as on its way. Kafka asks only where there is one, and makes this object itself.
public final class HasValue implements Deserializer<Boolean> {
    @Override
    public Boolean deserialize(String topic, byte[] value) {
        return true;
    }

    @Override
    public Boolean deserialize(String topic, Headers headers, ByteBuffer value) {
        // They lie in the same bytes as the value and would keep all of them.
        Iterator<Header> header = headers.iterator();
        while (header.hasNext()) {
            header.next();
            header.remove();
        }
        return true;
    }
}
