package org.stancewire.ingest.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.ingest.article.Intake;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.article.Verdict;

class NinjsReaderTest {
    @Test
    void readsAnItemOfVersion1() {
        Submission item =
                item(
                        """
                        {"uri":"https://wire.example/items/17","type":"text","pubstatus":"usable",
                         "versioncreated":"2026-11-20T10:37:00Z","firstcreated":"2026-11-20T09:30:00+01:00",
                         "language":"en-GB","byline":"Ann Writer and Ivan Sokol",
                         "copyrightholder":"Example Wire","headline":"Port backs plan",
                         "person":[{"name":"Ann Lee","rel":"about"}],
                         "body_text":"The port voted. The mayor spoke.",
                         "body_xhtml":"<p>The port voted.</p><p>The mayor &amp; the town spoke.</p>"}
                        """);
        assertThat(item)
                .isEqualTo(
                        new Submission(
                                null,
                                "Port backs plan",
                                "https://wire.example/items/17",
                                "Example Wire",
                                "2026-11-20T09:30:00+01:00",
                                "en-GB",
                                List.of("Ann Writer", "Ivan Sokol"),
                                "The port voted.\n\nThe mayor & the town spoke."));
    }

    @Test
    void readsAnItemOfVersion3() {
        Submission item =
                item(
                        """
                        {"uri":"urn:newsml:wire.example:20261120:17","versionCreated":"2026-11-20T10:37:00Z",
                         "pubStatus":"usable","copyrightHolder":"Example Wire","language":"de",
                         "by":"Von Eva Kranz, dpa",
                         "headlines":[{"role":"short","value":"Hafen"},{"role":"main","value":"Der Hafen stimmt zu"}],
                         "bodies":[{"contentType":"text/plain","value":"Ohne Absätze."},
                                   {"contentType":"text/html","value":"<section><p>Der Hafen.</p><p>Die Stadt.</p></section>"}]}
                        """);
        assertThat(item)
                .isEqualTo(
                        new Submission(
                                "urn:newsml:wire.example:20261120:17",
                                "Der Hafen stimmt zu",
                                null,
                                "Example Wire",
                                "2026-11-20T10:37:00Z",
                                "de",
                                List.of("Eva Kranz"),
                                "Der Hafen.\n\nDie Stadt."));
    }

    @Test
    void takesTheDescriptionWhereThereIsNoBody() {
        assertThat(
                        item("""
                                        {"uri":"17","descriptions":[{"contenttype":"text/plain","value":"In short."}]}
                                        """)
                                .text())
                .isEqualTo("In short.");
        assertThat(item("{\"description_text\":\"In short.\"}").text()).isEqualTo("In short.");
    }

    @ParameterizedTest
    @CsvSource({
        "urn:newsml:a, urn:newsml:a",
        "'tag:news.example,2026:17', tag:news.example~002c2026:17",
        "'a~b', a~007eb",
        "'/17', n~002f17",
        "статья, n~0441~0442~0430~0442~044c~044f"
    })
    void anIdKeepsUrisApart(String uri, String id) {
        Submission item = item("{\"uri\":\"" + uri + "\",\"body_text\":\"The port voted.\"}");
        assertThat(item.id()).isEqualTo(id);
        assertThat(Intake.accept(item)).isInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"pubStatus\":\"canceled\",\"body_text\":\"x\"} | /pubStatus",
                "{\"pubstatus\":\"withheld\",\"body_text\":\"x\"} | /pubstatus",
                "{\"type\":\"picture\",\"body_text\":\"x\"} | /type",
                "[] | ''",
                "17 | ''",
                "{ | ''"
            })
    void saysWhyAnItemIsNotTaken(String json, String pointer) {
        assertThat(NinjsReader.read(json))
                .isInstanceOfSatisfying(
                        NinjsReading.Unusable.class,
                        it -> assertThat(it.refusal().pointer()).isEqualTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"uri\":17,\"headline\":[],\"bodies\":{},\"headlines\":[1,null],\"body_text\":null}",
                "{\"bodies\":[{\"contentType\":\"image/png\",\"value\":\"iVBOR\"}]}"
            })
    void anItemWithoutWordsIsRefusedForItsText(String json) {
        assertThat(Intake.accept(item(json)))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        it -> assertThat(it.refusal().pointer()).isEqualTo("/text"));
    }

    private static Submission item(String json) {
        return ((NinjsReading.Item) NinjsReader.read(json)).submission();
    }
}
