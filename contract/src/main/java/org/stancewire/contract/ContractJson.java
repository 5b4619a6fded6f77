package org.stancewire.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/// The JSON form of what travels: UTF-8, fields in the order of their record, no nulls, times in
/// ISO 8601. The same value always gives the same bytes. Unknown fields are passed over, so that an
/// older reader understands a newer writer.
public final class ContractJson {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .build();

    private ContractJson() {}

    /// The bytes of a record of this package.
    public static byte[] write(Record value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written: " + value.getClass(), e);
        }
    }

    /// Reads bytes that [#write] made. Throws [IOException] that says what is wrong with them.
    public static <T extends Record> T read(byte[] json, Class<T> type) throws IOException {
        T value = MAPPER.readValue(json, type);
        if (value == null) {
            throw new IOException("no " + type.getSimpleName() + " but a bare null");
        }
        return value;
    }

    /// A mapper with these settings, for edges that write records of this package inside an answer.
    public static ObjectMapper mapper() {
        return MAPPER.copy();
    }
}
