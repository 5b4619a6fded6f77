package org.stancewire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
    private static final ObjectMapper JSON = ContractJson.mapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee praised Oz.",
                "",
                "\"{[\\,:]}\" \n\t \u0001",
                "Путин «против» 北京 \uD83D\uDE00 \u2028"
            })
    void givesEveryValueAsItIsWritten(String text) throws JsonProcessingException {
        EnrichedArticle enriched = enriched(text);
        ArticleJson json = new ArticleJson(ContractJson.write(enriched));
        Map<String, WrittenJson> values = json.values();
        assertThat(json.text()).isEqualTo(text);
        assertThat(json.read()).isEqualTo(enriched);
        assertThat(JSON.readValue(values.get("article.text").toString(), String.class))
                .isEqualTo(text);
        assertThat(JSON.writeValueAsString(values.get("article.authors")))
                .isEqualTo(JSON.writeValueAsString(enriched.article().authors()));
        assertThat(values.get("annotations.entities").toString())
                .isEqualTo(JSON.writeValueAsString(enriched.annotations().entities()));
        assertThat(values.get("receivedAt")).hasToString("\"2020-01-02T03:04:05.006Z\"");
        assertThat(values.get("position")).hasToString("\"1.3-9\"");
        assertThat(values).doesNotContainKeys("article", "article.url", "text");
    }

    @Test
    void saysThatItIsNoArticle() {
        ArticleJson none =
                new ArticleJson("{\"article\":{\"id\":".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(none::read).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(none::values).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(none::text).isInstanceOf(UncheckedIOException.class);
    }

    private static EnrichedArticle enriched(String text) {
        Article article =
                new Article(
                        "a-1",
                        "h1",
                        null,
                        null,
                        "wire",
                        null,
                        null,
                        List.of("A", "Ö"),
                        text,
                        List.of());
        Entity oz = new Entity("country:oz", "Oz \"{", EntityType.LOCATION);
        Annotations annotations =
                new Annotations(
                        "en", List.of(), List.of(oz), List.of(), List.of(), List.of(), "test-1");
        return new EnrichedArticle(
                article,
                Instant.parse("2020-01-02T03:04:05.006Z"),
                Position.parse("1.3-9"),
                annotations);
    }
}
