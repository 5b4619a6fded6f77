package org.stancewire.query.rest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Polarity;
import org.stancewire.query.Ask;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.hit.Hits;

/// What the feed says, as parsers that others wrote read it.
class FeedFormatsTest {
    private static final URI BASE = URI.create("http://localhost:8080/");
    private static final Question ASKED = Ask.question("target=organization:nato&language=en");
    private static final EnrichedArticle FULL =
            article(
                    "a/1",
                    a ->
                            a.text("Putin blames\nNATO for the war, & says <so>.")
                                    .title("Putin & NATO")
                                    .url("https://example.org/ä?x=1&y=2")
                                    .author("Ann Lee")
                                    .published("2019-07-05")
                                    .stance(PUTIN, Polarity.AGAINST, NATO)
                                    .stance(PUTIN, Polarity.FAVOR, HAFTAR));
    private static final EnrichedArticle BARE =
            article(
                    "b c",
                    a ->
                            a.text("Без заголовка \u0001\u001b\uFFFE о войне \uD83D\uDE80")
                                    .language("ru")
                                    .source("Example Times")
                                    .url("mailto:someone@example.org")
                                    .received(Instant.parse("2026-01-02T03:04:05.678Z")));

    @Test
    void isAtomAsRomeReadsIt() throws Exception {
        SyndFeed feed = new SyndFeedInput().build(reader(atom(FULL, BARE)));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Stancewire: target=organization:nato, language=en");
        assertThat(feed.getLinks())
                .extracting(it -> it.getRel() + " " + it.getHref())
                .containsExactlyInAnyOrder(
                        "self http://localhost:8080/feed.atom?target=organization%3Anato&language=en",
                        "alternate http://localhost:8080/?target=organization%3Anato&language=en",
                        "next http://localhost:8080/feed.atom?language=en&cursor=x");
        assertThat(feed.getEntries()).hasSize(2);
        SyndEntry full = feed.getEntries().getFirst();
        assertThat(full.getUri()).isEqualTo("urn:stancewire:article:a%2F1");
        assertThat(full.getLink()).isEqualTo("https://example.org/%C3%A4?x=1&y=2");
        assertThat(full.getTitle()).isEqualTo("Putin & NATO");
        assertThat(full.getAuthors()).extracting("name").containsExactly("Ann Lee");
        assertThat(full.getPublishedDate().toInstant()).isEqualTo("2019-07-05T00:00:00Z");
        assertThat(full.getUpdatedDate().toInstant()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(full.getDescription().getValue())
                .isEqualTo(
                        "Vladimir Putin is against NATO: “Putin blames NATO for the war, & says"
                                + " <so>.”");
        assertThat(full.getContents().getFirst().getValue())
                .contains(
                        "<li>Vladimir Putin is against NATO: <q>Putin blames NATO for the war,"
                                + " &amp; says &lt;so&gt;.</q></li>");
        assertThat(full.getCategories()).extracting("label").contains("Vladimir Putin", "NATO");
        SyndEntry bare = feed.getEntries().getLast();
        assertThat(bare.getLink()).isEqualTo("http://localhost:8080/?article=b%20c");
        assertThat(bare.getTitle())
                .isEqualTo("Без заголовка \uFFFD\uFFFD\uFFFD о войне \uD83D\uDE80");
        assertThat(bare.getAuthors()).extracting("name").containsExactly("Example Times");
        assertThat(bare.getPublishedDate()).isNull();
    }

    /// RFC 4287, sections 4.1.1 and 4.1.2.
    @Test
    void hasWhatAtomRequires() throws Exception {
        for (byte[] written : List.of(atom(FULL, BARE), atom())) {
            Feed feed = (Feed) new WireFeedInput().build(reader(written));
            assertThat(feed.getId()).startsWith("urn:stancewire:feed:");
            assertThat(feed.getTitle()).isNotEmpty();
            assertThat(feed.getUpdated()).isNotNull();
            assertThat(feed.getAuthors()).isNotEmpty();
            for (Entry entry : feed.getEntries()) {
                assertThat(entry.getId()).isNotEmpty();
                assertThat(entry.getTitle()).isNotEmpty();
                assertThat(entry.getUpdated()).isNotNull();
                assertThat(entry.getAlternateLinks()).hasSize(1);
            }
        }
    }

    @Test
    void hasWhatJsonFeedRequires() throws Exception {
        JsonNode feed =
                new ObjectMapper()
                        .valueToTree(JsonFeed.of(head("/feed.json"), entries(FULL, BARE)));
        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asText()).isNotEmpty();
        assertThat(feed.path("feed_url").asText())
                .isEqualTo(
                        "http://localhost:8080/feed.json?target=organization%3Anato&language=en");
        assertThat(feed.path("next_url").asText()).endsWith("cursor=x");
        JsonNode full = feed.path("items").path(0);
        assertThat(full.path("id").asText()).isEqualTo("urn:stancewire:article:a%2F1");
        assertThat(full.path("url").asText()).isEqualTo("https://example.org/%C3%A4?x=1&y=2");
        assertThat(full.path("date_published").asText()).isEqualTo("2019-07-05T00:00:00Z");
        assertThat(full.path("authors").path(0).path("name").asText()).isEqualTo("Ann Lee");
        assertThat(full.path("summary").asText()).startsWith("Vladimir Putin is against NATO: “");
        JsonNode bare = feed.path("items").path(1);
        assertThat(bare.has("content_html")).isTrue();
        assertThat(bare.has("title")).isFalse();
        assertThat(bare.has("date_published")).isFalse();
        assertThat(bare.path("language").asText()).isEqualTo("ru");
        assertThat(
                        new ObjectMapper()
                                .valueToTree(JsonFeed.of(head("/feed.json"), entries()))
                                .path("items")
                                .isArray())
                .isTrue();
    }

    private static byte[] atom(EnrichedArticle... articles) {
        return AtomFeed.write(head("/feed.atom"), entries(articles));
    }

    private static FeedHead head(String path) {
        return FeedHead.of(
                ASKED,
                BASE,
                BASE.resolve(path + "?" + ASKED.canonical()),
                BASE.resolve(path + "?language=en&cursor=x"));
    }

    private static List<FeedEntry> entries(EnrichedArticle... articles) {
        Hits hits = new Hits(ASKED, new KnownEntities(List.of()), new WordTerms());
        return Arrays.stream(articles).map(it -> FeedEntry.of(hits.item(it), BASE)).toList();
    }

    private static XmlReader reader(byte[] xml) throws Exception {
        return new XmlReader(new ByteArrayInputStream(xml));
    }
}
