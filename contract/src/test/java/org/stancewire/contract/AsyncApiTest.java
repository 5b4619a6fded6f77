package org.stancewire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The document is held against what the services go by; `AsyncApiIT` holds it against the records
/// that they write.
class AsyncApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document = read();

    @ParameterizedTest
    @EnumSource
    void aTopicIsDescribedWithItsSettings(Topic topic) {
        JsonNode channel = document.at("/channels").get(topic.topicName());
        assertThat(channel.get("address").textValue()).isEqualTo(topic.topicName());
        JsonNode kafka = channel.at("/bindings/kafka");
        assertThat(kafka.get("partitions").intValue()).isEqualTo(Topic.PARTITIONS);
        Map<String, String> settings = new TreeMap<>();
        kafka.get("topicConfiguration")
                .properties()
                .forEach(it -> settings.put(it.getKey(), words(it.getValue())));
        assertThat(settings).isEqualTo(new TreeMap<>(topic.settings()));
    }

    @ParameterizedTest
    @EnumSource
    void anEventIsAMessageOfAChannel(Event event) {
        JsonNode message = document.at("/components/messages").get(event.name());
        assertThat(message.get("name").textValue()).isEqualTo(event.type());
        List<String> channels = new ArrayList<>();
        document.get("channels")
                .properties()
                .forEach(
                        it -> {
                            if (it.getValue().get("messages").has(event.name())) {
                                channels.add(it.getKey());
                            }
                        });
        assertThat(channels).hasSize(1);
    }

    @Test
    void theGroupOfEnrichIsNamed() {
        JsonNode group = document.at("/operations/enrichArticles/bindings/kafka/groupId");
        assertThat(group.get("const").textValue()).isEqualTo(Topic.ENRICH_GROUP);
    }

    @ParameterizedTest
    @EnumSource
    void theAttributesOfAnEventAreAsDescribed(Event event) {
        JsonSchema attributes =
                JsonSchemaFactory.getInstance(VersionFlag.V7)
                        .getSchema(document.at("/components/schemas/attributes"));
        Map<String, String> headers = event.headers("a/1", "a", Instant.EPOCH);
        assertThat(attributes.validate(JSON.valueToTree(headers))).isEmpty();
        headers.remove("ce_id");
        assertThat(attributes.validate(JSON.valueToTree(headers))).isNotEmpty();
    }

    private static String words(JsonNode setting) {
        return setting.isArray() ? setting.get(0).asText() : setting.asText();
    }

    private static JsonNode read() {
        try (var in = Article.class.getResourceAsStream("asyncapi.json")) {
            return JSON.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
