package org.stancewire.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A value that is JSON already: it goes into an answer as it is.
public final class WrittenJson extends JsonSerializable.Base {
    private final byte[] json;
    private final int start;
    private final int end;

    /// @param json UTF-8, not to be changed afterwards
    WrittenJson(byte[] json, int start, int end) {
        this.json = json;
        this.start = start;
        this.end = end;
    }

    public static WrittenJson of(String value) {
        byte[] json = value.getBytes(StandardCharsets.UTF_8);
        return new WrittenJson(json, 0, json.length);
    }

    /// The value in JSON.
    @Override
    public String toString() {
        return new String(json, start, end - start, StandardCharsets.UTF_8);
    }

    @Override
    public void serialize(JsonGenerator to, SerializerProvider serializers) throws IOException {
        to.writeRawValue(toString());
    }

    @Override
    public void serializeWithType(
            JsonGenerator to, SerializerProvider serializers, TypeSerializer types)
            throws IOException {
        serialize(to, serializers);
    }
}
