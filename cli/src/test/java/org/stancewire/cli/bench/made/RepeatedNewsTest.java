package org.stancewire.cli.bench.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;

class RepeatedNewsTest {
    @TempDir private Path folder;

    @Test
    void sendsWhatIngestWouldMakeOfIt() throws Exception {
        News news = RepeatedNews.first(3, new MadeNews(7));
        JsonNode sent = new ObjectMapper().readTree(new Posts(news).body(2, "x-1"));
        Article article = new MadeNews(7).article(2);
        assertThat(sent.get("id").textValue()).isEqualTo("x-1");
        assertThat(sent.get("text").textValue())
                .isEqualTo(article.text())
                .startsWith(sent.get("title").textValue());
    }

    @Test
    void comesAgainUnderIdsOfItsOwn() throws IOException {
        News news =
                file(
                        "{\"id\":\"a\",\"text\":\"Olaf Scholz praised NATO.\"}\n"
                                + "{\"id\":\"b\",\"text\":\"NATO said nothing.\"}\n");
        assertThat(news.article(0).text()).isEqualTo(news.article(2).text());
        assertThat(news.article(0).id()).isNotEqualTo(news.article(2).id());
        assertThat(news.article(1).text()).isEqualTo("NATO said nothing.");
        EnrichedArticle analysed = news.enriched(4, Position.START);
        assertThat(analysed.article().id()).isEqualTo(News.id(4));
        assertThat(analysed.annotations().stances()).hasSize(1);
        assertThat(News.number(News.id(4))).isEqualTo(4);
    }

    @Test
    void namesTheLineThatIsNoArticle() {
        assertThatThrownBy(() -> file("{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\"}\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("news.ndjson, line 2: ", "'text' must be there");
    }

    @Test
    void isAskedForWhatItSpeaksOf() throws IOException {
        News news =
                file(
                        "{\"id\":\"a\",\"publishedAt\":\"2012-04-18\",\"language\":\"en\","
                                + "\"text\":\"Olaf Scholz praised NATO.\"}\n"
                                + "{\"id\":\"b\",\"publishedAt\":\"2012-04-20\",\"language\":\"en\","
                                + "\"text\":\"NATO said nothing.\"}\n");
        RandomGenerator random = new SplittableRandom(7);
        Set<String> entities = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            entities.add(news.world().entityId(random));
            words.addAll(news.world().englishWords(random, 2));
            words.addAll(news.world().words(random, 1));
        }
        assertThat(entities).contains("person:olaf-scholz").hasSize(2);
        assertThat(words).containsExactlyInAnyOrder("nato");
        assertThat(news.published(5))
                .isEqualTo(
                        new News.Period(
                                Instant.parse("2012-04-18T00:00:00Z"),
                                Instant.parse("2012-04-20T00:00:00Z")));
    }

    @Test
    void cannotBeAskedForAnythingWhereItNamesNobody() throws IOException {
        News news = file("{\"id\":\"a\",\"text\":\"It rained.\"}\n");
        assertThatThrownBy(news::world)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("name nobody");
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertThatThrownBy(() -> file(""))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("news.ndjson has no articles");
    }

    private News file(String lines) throws IOException {
        return News.of(Files.writeString(folder.resolve("news.ndjson"), lines), 7);
    }
}
