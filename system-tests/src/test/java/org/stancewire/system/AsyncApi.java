package org.stancewire.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.stancewire.contract.Article;

/// The AsyncAPI document that ships, as one who reads the topics would go by it.
final class AsyncApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document = resource("asyncapi.json");
    private final Map<String, JsonSchema> schemas = new HashMap<>();

    /// What of a record is not as described; nothing where all is.
    List<String> faults(ConsumerRecord<byte[], byte[]> record) throws IOException {
        ObjectNode headers = JSON.createObjectNode();
        record.headers().forEach(it -> headers.put(it.key(), new String(it.value(), UTF_8)));
        String type = headers.path("ce_type").asText();
        for (JsonNode message : messages(record.topic())) {
            if (message.get("name").textValue().equals(type)) {
                List<String> faults = new ArrayList<>();
                ObjectNode attributes = (ObjectNode) message.get("headers").deepCopy();
                attributes.set("components", document.get("components"));
                validate(type + " headers", attributes, headers, faults);
                validate(type, resolved(message.get("payload")), value(record, type), faults);
                return faults;
            }
        }
        return List.of(record.topic() + " has no message of type '" + type + "'");
    }

    private static JsonNode value(ConsumerRecord<byte[], byte[]> record, String type)
            throws IOException {
        if (record.value() == null) {
            return JSON.nullNode();
        }
        return type.contains("rejected")
                ? JSON.getNodeFactory().binaryNode(record.value())
                : JSON.readTree(record.value());
    }

    private void validate(String name, JsonNode schema, JsonNode value, List<String> faults) {
        schemas.computeIfAbsent(
                        name, _ -> JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema))
                .validate(value)
                .forEach(it -> faults.add(name + ": " + it.getMessage()));
    }

    private List<JsonNode> messages(String topic) {
        List<JsonNode> messages = new ArrayList<>();
        document.at("/channels/" + topic + "/messages")
                .forEach(it -> messages.add(document.at(it.get("$ref").textValue().substring(1))));
        return messages;
    }

    private static JsonNode resolved(JsonNode payload) {
        return payload.has("$ref") ? resource(payload.get("$ref").textValue()) : payload;
    }

    private static JsonNode resource(String name) {
        try (var in = Article.class.getResourceAsStream(name)) {
            return JSON.readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
