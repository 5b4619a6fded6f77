package org.stancewire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractJsonTest {
    private static final String TEXT = "Ann Lee praised Oz.";
    private static final Provenance WHY = new Provenance("test-1", "by hand");

    @Test
    void anEnrichedArticleComesBackAsItWas() throws IOException {
        EnrichedArticle enriched = enriched();
        byte[] json = ContractJson.write(enriched);
        assertThat(ContractJson.read(json, EnrichedArticle.class)).isEqualTo(enriched);
        assertThat(ContractJson.write(ContractJson.read(json, EnrichedArticle.class)))
                .isEqualTo(json);
    }

    @Test
    void spansAreFlatAndWhatIsNotKnownIsLeftOut() {
        String json = new String(ContractJson.write(enriched()), StandardCharsets.UTF_8);
        assertThat(json)
                .contains(
                        "{\"start\":0,\"end\":7,\"type\":\"PERSON\",\"entity\":\"person:ann-lee\"")
                .contains("\"publishedAt\":\"2012-04-18\"")
                .contains("\"receivedAt\":\"2020-01-02T03:04:05.006Z\"")
                .contains("\"position\":\"1.3-9\"")
                .doesNotContain("null")
                .doesNotContain("\"url\"");
    }

    @Test
    void anOlderReaderPassesOverNewFields() throws IOException {
        String json =
                "{\"id\":\"country:oz\",\"name\":\"Oz\",\"type\":\"LOCATION\",\"mood\":\"blue\"}";
        assertThat(ContractJson.read(json.getBytes(StandardCharsets.UTF_8), Entity.class))
                .isEqualTo(new Entity("country:oz", "Oz", EntityType.LOCATION));
    }

    /// What means something new is for readers first.
    @Test
    void anOlderReaderRefusesAValueThatItDoesNotKnow() {
        String json = "{\"id\":\"vessel:oz\",\"name\":\"Oz\",\"type\":\"VESSEL\"}";
        assertThatThrownBy(
                        () ->
                                ContractJson.read(
                                        json.getBytes(StandardCharsets.UTF_8), Entity.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("VESSEL");
    }

    @Test
    void aProvenanceNamesWhatWasRejected() throws IOException {
        Provenance why =
                new Provenance(
                        "catalogue-1",
                        "the name Georgia",
                        List.of(new Provenance.Rejected("country:ge", "the article is about Oz")));
        String json = new String(ContractJson.write(why), StandardCharsets.UTF_8);
        assertThat(json)
                .endsWith(
                        "\"rejected\":[{\"entity\":\"country:ge\","
                                + "\"reason\":\"the article is about Oz\"}]}");
        assertThat(ContractJson.read(json.getBytes(StandardCharsets.UTF_8), Provenance.class))
                .isEqualTo(why);
    }

    @Test
    void aProvenanceThatRejectsNothingIsWrittenAndReadAsBefore() throws IOException {
        String json = "{\"model\":\"test-1\",\"reason\":\"by hand\"}";
        assertThat(ContractJson.write(WHY)).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
        assertThat(ContractJson.read(json.getBytes(StandardCharsets.UTF_8), Provenance.class))
                .isEqualTo(WHY);
    }

    @Test
    void aRecordFromBeforeThereWereReferencesHasNone() throws IOException {
        String json =
                "{\"language\":\"en\",\"mentions\":[],\"entities\":[],\"quotes\":[],"
                        + "\"stances\":[],\"model\":\"stancewire-1\"}";
        assertThat(ContractJson.read(json.getBytes(StandardCharsets.UTF_8), Annotations.class))
                .isEqualTo(
                        new Annotations(
                                "en",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                "stancewire-1"));
    }

    @Test
    void aReferenceIsToAnEntityAndSaysHowSureItIs() {
        assertThatThrownBy(
                        () -> new Reference(3, 3, Reference.Kind.PRONOUN, "country:oz", 0, .9, WHY))
                .hasMessageContaining("start < end");
        assertThatThrownBy(
                        () -> new Reference(0, 3, Reference.Kind.PRONOUN, "country:oz", 0, 2, WHY))
                .hasMessageContaining("[0,1]");
    }

    @Test
    void whatIsNotARecordOfOursIsAnError() {
        for (String json : List.of("", "null", "[]", "{}", "{\"id\":", "\u0000")) {
            assertThatThrownBy(
                            () ->
                                    ContractJson.read(
                                            json.getBytes(StandardCharsets.UTF_8), Article.class))
                    .as(json)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void thereIsNoStanceWithoutEvidence() {
        assertThatThrownBy(
                        () ->
                                new Stance(
                                        "a",
                                        "b",
                                        0,
                                        1,
                                        Polarity.FAVOR,
                                        .9,
                                        Basis.REPORTED,
                                        List.of()))
                .hasMessageContaining("no evidence, no stance");
    }

    @Test
    void aConfidenceIsKeptToAThousandth() {
        Mention mention =
                new Mention(0, 1, null, null, 0.82049, Tone.NEUTRAL, 0.5599734441726627, WHY);
        assertThat(mention.confidence()).isEqualTo(0.82);
        assertThat(mention.toneConfidence()).isEqualTo(0.56);
        assertThatThrownBy(() -> new Mention(0, 1, null, null, 1.1, Tone.NEUTRAL, 0, WHY))
                .hasMessageContaining("[0,1]");
    }

    static EnrichedArticle enriched() {
        Article article =
                new Article(
                        "t1-1",
                        "c0ffee",
                        null,
                        null,
                        "Sample",
                        new PublishedAt("2012-04-18"),
                        null,
                        List.of("A. Writer"),
                        TEXT,
                        List.of());
        Mention holder = mention(0, 7, EntityType.PERSON, "person:ann-lee");
        Mention target = mention(16, 18, EntityType.LOCATION, "country:oz");
        Stance stance =
                new Stance(
                        "person:ann-lee",
                        "country:oz",
                        0,
                        1,
                        Polarity.FAVOR,
                        0.9,
                        Basis.REPORTED,
                        List.of(Evidence.at(new Span(0, 18), TEXT, WHY)));
        Reference reference =
                new Reference(8, 15, Reference.Kind.TITLE, "person:ann-lee", 0, 0.9, WHY);
        Annotations annotations =
                new Annotations(
                        "en",
                        List.of(holder, target),
                        List.of(
                                new Entity("person:ann-lee", "Ann Lee", EntityType.PERSON),
                                new Entity("country:oz", "Oz", EntityType.LOCATION)),
                        List.of(reference),
                        List.of(),
                        List.of(stance),
                        "test-1");
        return new EnrichedArticle(
                article,
                Instant.parse("2020-01-02T03:04:05.006Z"),
                Position.after(3, 8),
                annotations);
    }

    private static Mention mention(int start, int end, EntityType type, String entity) {
        return new Mention(start, end, type, entity, 0.9, Tone.NEUTRAL, 0.8, WHY);
    }
}
