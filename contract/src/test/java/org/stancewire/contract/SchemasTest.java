package org.stancewire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {
    private static final String ROOM = "org/stancewire/contract/schema/";

    @Test
    void theSchemaOfAnArticleIsThatOfItsRecord() throws IOException {
        assertShips("article", Article.class);
    }

    @Test
    void theSchemaOfAnEnrichedArticleIsThatOfItsRecord() throws IOException {
        assertShips("enriched-article", EnrichedArticle.class);
    }

    @Test
    void whatIsWrittenIsValid() throws IOException {
        String json = json();
        assertThat(schema("enriched-article").validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"contentHash\":\"c0ffee\",",
                "\"position\":\"1.3-9\",",
                "\"confidence\":0.9,",
                "\"evidence\":["
            })
    void whatLacksAFieldIsNot(String field) throws IOException {
        String broken = json().replace(field, field.endsWith("[") ? "\"proof\":[" : "");
        assertThat(broken).isNotEqualTo(json());
        assertThat(schema("enriched-article").validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    /// A record that was changed has another schema: the new one then lies under `target/schema`.
    private static void assertShips(String name, Class<? extends Record> type) throws IOException {
        String made = RecordSchema.of(type, "urn:stancewire:schema:" + name + ":1");
        Path copy = Files.createDirectories(Path.of("target", "schema")).resolve(name + ".json");
        Files.writeString(copy, made);
        assertThat(read(name))
                .as("schema of %s: if the change is meant, take over %s", name, copy)
                .isEqualTo(made);
    }

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(read(name));
    }

    private static String read(String name) throws IOException {
        try (var in = Article.class.getClassLoader().getResourceAsStream(ROOM + name + ".json")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String json() {
        return new String(ContractJson.write(ContractJsonTest.enriched()), StandardCharsets.UTF_8);
    }
}
