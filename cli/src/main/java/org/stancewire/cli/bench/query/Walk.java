package org.stancewire.cli.bench.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stancewire.cli.bench.made.MadeNews;
import org.stancewire.cli.bench.measure.Latencies;
import org.stancewire.cli.bench.process.Connection;
import org.stancewire.contract.PublishedAt;

/// Walks a whole result by cursor, page by page, and asks then what its first and its last pages
/// cost, in turns.
final class Walk {
    /// How many articles a page has.
    static final int PAGE = 100;

    private static final int PAGES_AT_EACH_END = 10;
    private static final int ROUNDS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    /// What came out.
    ///
    /// @param pages how many there were
    /// @param order whether each article came once and in its place
    /// @param first what the first pages cost
    /// @param last what the last ones do
    record Walked(int pages, WalkedOrder order, Latencies first, Latencies last) {
        /// How much more the last pages cost than the first.
        double ratio() {
            return last.quantile(0.5) / first.quantile(0.5);
        }
    }

    private final Connection feed;
    private final Consumer<String> progress;

    Walk(Connection feed, Consumer<String> progress) {
        this.feed = feed;
        this.progress = progress;
    }

    /// Walks the first `count` articles that were received, the one published last first.
    Walked run(long count) throws IOException {
        String question =
                "/v1/articles?limit="
                        + PAGE
                        + "&fields=id,publishedAt,receivedAt&receivedTo="
                        + MadeNews.received(count - 1);
        WalkedOrder order = new WalkedOrder(count);
        List<String> pages = new ArrayList<>();
        for (String path = question; !path.isEmpty(); ) {
            JsonNode page = get(path);
            if (page.path("total").asLong() != count) {
                throw new IOException(path + " has a total of " + page.path("total"));
            }
            for (JsonNode article : page.path("articles")) {
                order.next(article.path("id").asText(), published(article));
            }
            pages.add(path);
            if (pages.size() % 50 == 0) {
                progress.accept("walking: page %,d".formatted(pages.size()));
            }
            String cursor = page.path("cursor").asText("");
            path =
                    cursor.isEmpty()
                            ? ""
                            : question
                                    + "&cursor="
                                    + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        }
        Walked walked = new Walked(pages.size(), order, new Latencies(), new Latencies());
        int each = Math.min(PAGES_AT_EACH_END, pages.size());
        for (int i = 0; i < ROUNDS * each; i++) {
            walked.first().add(time(pages.get(i % each)));
            walked.last().add(time(pages.get(pages.size() - 1 - i % each)));
        }
        return walked;
    }

    /// When it counts as published: when it was received, where no source says it.
    private static Instant published(JsonNode article) {
        return article.hasNonNull("publishedAt")
                ? new PublishedAt(article.path("publishedAt").asText()).instant()
                : Instant.parse(article.path("receivedAt").asText());
    }

    private long time(String path) throws IOException {
        long begin = System.nanoTime();
        feed.get(path);
        return System.nanoTime() - begin;
    }

    private JsonNode get(String path) throws IOException {
        Connection.Answer answer = feed.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + ": " + answer.status() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
