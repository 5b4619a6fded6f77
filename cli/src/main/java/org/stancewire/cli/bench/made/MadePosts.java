package org.stancewire.cli.bench.made;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.stancewire.contract.Article;
import org.stancewire.contract.Position;

/// Made articles as their senders write them.
public final class MadePosts {
    private final MadeNews news;
    private final ObjectMapper json = new ObjectMapper();

    public MadePosts(MadeNews news) {
        this.news = news;
    }

    /// The body of one, in JSON.
    public byte[] body(long number) {
        Article article = news.article(number, Position.START).article();
        ObjectNode body = json.createObjectNode();
        body.put("id", article.id()).put("title", article.title()).put("url", article.url());
        body.put("source", article.source()).put("publishedAt", "" + article.publishedAt());
        body.put("text", article.text().substring(article.parts().getFirst().end()).strip());
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
