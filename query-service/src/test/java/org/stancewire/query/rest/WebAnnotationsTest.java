package org.stancewire.query.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stancewire.contract.ArticleJson;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Polarity;
import org.stancewire.query.search.FoundArticle;
import org.stancewire.query.search.hit.Offsets;

class WebAnnotationsTest {
    /// The terms of http://www.w3.org/ns/anno.jsonld that we use, and those that JSON-LD itself
    /// has.
    private static final Set<String> TERMS =
            Set.of(
                    "@context",
                    "id",
                    "type",
                    "motivation",
                    "generator",
                    "body",
                    "target",
                    "purpose",
                    "value",
                    "source",
                    "scope",
                    "selector",
                    "start",
                    "end",
                    "exact",
                    "prefix",
                    "suffix",
                    "partOf",
                    "startIndex",
                    "items",
                    "total");

    /// The motivations that the vocabulary has.
    private static final Set<String> MOTIVATIONS =
            Set.of(
                    "assessing",
                    "bookmarking",
                    "classifying",
                    "commenting",
                    "describing",
                    "editing",
                    "highlighting",
                    "identifying",
                    "linking",
                    "moderating",
                    "questioning",
                    "replying",
                    "tagging");

    private static final String TEXT = "😀 Putin blames NATO 🇷🇺. It wants expansion, he said.";
    private static final EnrichedArticle ARTICLE =
            article(
                    "a b/1",
                    a ->
                            a.text(TEXT)
                                    .mention("Putin", PUTIN)
                                    .mention("NATO", NATO)
                                    .reference("It", NATO)
                                    .quote("It wants expansion", PUTIN)
                                    .stance(PUTIN, Polarity.AGAINST, NATO));

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void isAPageOfAnnotations() {
        JsonNode page = page(Offsets.Unit.UTF16);
        assertThat(page.path("@context").path(0).asText()).isEqualTo(WebAnnotations.CONTEXT);
        assertThat(page.path("type").asText()).isEqualTo("AnnotationPage");
        assertThat(URI.create(page.path("id").asText())).hasPath("/v1/articles/a b/1/annotations");
        assertThat(page.path("partOf").path("type").asText()).isEqualTo("AnnotationCollection");
        assertThat(page.path("partOf").path("total").asInt()).isEqualTo(5);
        assertThat(page.path("items")).hasSize(5);
    }

    @Test
    void hasWhatTheModelRequires() {
        JsonNode page = page(Offsets.Unit.CODEPOINTS);
        List<String> ids = new ArrayList<>();
        for (JsonNode item : page.path("items")) {
            ids.add(item.path("id").asText());
            assertThat(URI.create(item.path("id").asText()).isAbsolute()).isTrue();
            assertThat(item.path("type").asText()).isEqualTo("Annotation");
            assertThat(item.path("generator").fieldNames())
                    .toIterable()
                    .containsExactly("id", "type");
            assertThat(MOTIVATIONS).contains(item.path("motivation").asText());
            for (JsonNode body : item.path("body")) {
                assertThat(MOTIVATIONS).contains(body.path("purpose").asText());
                String required =
                        body.path("type").asText().equals("TextualBody") ? "value" : "source";
                assertThat(body.path(required).asText()).isNotEmpty();
            }
            JsonNode target = item.path("target");
            assertThat(target.path("type").asText()).isEqualTo("SpecificResource");
            assertThat(URI.create(target.path("source").asText()).isAbsolute()).isTrue();
            assertThat(target.path("selector").findValuesAsText("type"))
                    .containsExactly("TextPositionSelector", "TextQuoteSelector");
        }
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void usesNoTermThatItsContextLacks() {
        assertKnown(page(Offsets.Unit.UTF16));
    }

    @ParameterizedTest
    @EnumSource(Offsets.Unit.class)
    void cutsTheVeryWordsInEitherUnit(Offsets.Unit unit) {
        List<String> words = new ArrayList<>();
        for (JsonNode item : page(unit).path("items")) {
            JsonNode position = item.path("target").path("selector").path(0);
            JsonNode quote = item.path("target").path("selector").path(1);
            int start = position.path("start").asInt();
            int end = position.path("end").asInt();
            String exact = quote.path("exact").asText();
            assertThat(cut(unit, start, end)).isEqualTo(exact);
            assertThat(TEXT)
                    .contains(
                            quote.path("prefix").asText() + exact + quote.path("suffix").asText());
            words.add(exact);
        }
        assertThat(words).containsExactly("Putin", "NATO", "It", "It wants expansion", TEXT);
    }

    @Test
    void saysWhoIsMeantAndWhoStandsAgainstWhom() {
        JsonNode items = page(Offsets.Unit.UTF16).path("items");
        JsonNode mention = items.path(0);
        assertThat(mention.path("body").path(0).path("purpose").asText()).isEqualTo("identifying");
        assertThat(mention.path("body").path(0).path("source").asText())
                .isEqualTo("http://localhost:8080/v1/entities/person:vladimir-putin");
        assertThat(mention.path("body").findValuesAsText("value"))
                .containsExactly("Vladimir Putin", "PERSON", "NEUTRAL");
        JsonNode stance = items.path(4);
        assertThat(stance.path("motivation").asText()).isEqualTo("assessing");
        assertThat(stance.path("stancewire:holder").asText()).endsWith(PUTIN.id());
        assertThat(stance.path("stancewire:target").asText()).endsWith(NATO.id());
        assertThat(stance.path("body").findValuesAsText("value"))
                .containsExactly("Vladimir Putin is against NATO", "AGAINST", "REPORTED");
    }

    /// As Python would, where offsets count code points.
    private static String cut(Offsets.Unit unit, int start, int end) {
        return switch (unit) {
            case UTF16 -> TEXT.substring(start, end);
            case CODEPOINTS -> {
                int[] points = TEXT.codePoints().toArray();
                yield new String(points, start, end - start);
            }
        };
    }

    private static void assertKnown(JsonNode node) {
        node.properties()
                .forEach(
                        entry -> {
                            if (entry.getKey().equals("@context")) {
                                return;
                            }
                            assertThat(
                                            TERMS.contains(entry.getKey())
                                                    || entry.getKey().startsWith("stancewire:"))
                                    .as(entry.getKey())
                                    .isTrue();
                            assertKnown(entry.getValue());
                        });
        if (node.isArray()) {
            node.forEach(WebAnnotationsTest::assertKnown);
        }
    }

    private JsonNode page(Offsets.Unit unit) {
        FoundArticle found =
                new FoundArticle(
                        1,
                        List.of(new FoundArticle.Revision(1, "h1", ARTICLE.receivedAt())),
                        new ArticleJson(ContractJson.write(ARTICLE)));
        Links links = new Links(URI.create("http://localhost:8080/"));
        return json.valueToTree(WebAnnotations.of(found, links, unit));
    }
}
