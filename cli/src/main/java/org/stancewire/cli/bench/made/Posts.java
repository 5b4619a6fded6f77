package org.stancewire.cli.bench.made;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.stancewire.contract.Article;

/// Articles as their senders write them.
public final class Posts {
    /// So many fit into the memory of a bench, with what is noted of each.
    public static final int MOST = 150_000;

    private final News news;
    private final ObjectMapper json = new ObjectMapper();

    public Posts(News news) {
        this.news = news;
    }

    /// The body of one, in a line of JSON.
    public byte[] body(long number) {
        return body(number, News.id(number));
    }

    /// The same one under another id.
    public byte[] body(long number, String id) {
        Article article = news.article(number);
        ObjectNode body = json.createObjectNode();
        body.put("id", id).put("title", article.title()).put("url", article.url());
        body.put("source", article.source()).put("language", article.language());
        if (article.publishedAt() != null) {
            body.put("publishedAt", article.publishedAt().toString());
        }
        // Where it opens with the title, ingest does not put that in front again.
        body.put("text", article.text());
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
