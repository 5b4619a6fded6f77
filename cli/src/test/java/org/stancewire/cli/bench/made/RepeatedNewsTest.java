package org.stancewire.cli.bench.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private News file(String lines) throws IOException {
        return News.of(Files.writeString(folder.resolve("news.ndjson"), lines));
    }
}
