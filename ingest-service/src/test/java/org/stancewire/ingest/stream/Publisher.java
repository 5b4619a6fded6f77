package org.stancewire.ingest.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.stancewire.ingest.fetch.Site;

/// A web site with feeds and pages, that counts who asks for what.
final class Publisher implements AutoCloseable {
    private final Site site = new Site();
    private final Map<String, List<String>> entries = new ConcurrentHashMap<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final Map<String, List<String>> askers = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> inside = new ConcurrentHashMap<>();
    private volatile int pageStatus = 200;
    private volatile Consumer<String> onPage = _ -> {};
    private final AtomicInteger atOnce = new AtomicInteger();

    /// Answers instead of the feed itself.
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    Publisher() throws IOException {
        site.on("/feed/", this::feed);
        site.on("/page/", this::page);
    }

    String feed(String name) {
        return site.url("publisher.example", "/feed/" + name);
    }

    void publish(String feed, String title) {
        entries.computeIfAbsent(feed, _ -> new CopyOnWriteArrayList<>()).addFirst(title);
    }

    void answer(String feed, Answer answer) {
        answers.put(feed, answer);
    }

    void answerAsUsual(String feed) {
        answers.remove(feed);
    }

    /// Answers every page with this status from now on.
    void answerPages(int status) {
        pageStatus = status;
    }

    /// Tells the user agent of each that asks for a page, before it is answered.
    void onPage(Consumer<String> told) {
        onPage = told;
    }

    int asked(String path) {
        return asked.getOrDefault(path, new AtomicInteger()).get();
    }

    /// The user agents that asked for a feed, one for each time.
    List<String> askers(String feed) {
        return askers.getOrDefault("/feed/" + feed, List.of());
    }

    /// How often a feed was asked for while it was being answered.
    int atOnce() {
        return atOnce.get();
    }

    private void feed(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.substring("/feed/".length());
        AtomicInteger here = inside.computeIfAbsent(path, _ -> new AtomicInteger());
        if (here.incrementAndGet() > 1) {
            atOnce.incrementAndGet();
        }
        try {
            count(exchange, path);
            Answer instead = answers.get(name);
            if (instead == null) {
                give(exchange, rss(name));
            } else {
                instead.to(exchange);
            }
        } finally {
            here.decrementAndGet();
        }
    }

    private void count(HttpExchange exchange, String path) {
        askers.computeIfAbsent(path, _ -> new CopyOnWriteArrayList<>())
                .add(exchange.getRequestHeaders().getFirst("User-Agent"));
        asked.computeIfAbsent(path, _ -> new AtomicInteger()).incrementAndGet();
    }

    private void give(HttpExchange exchange, String rss) throws IOException {
        String tag = "\"" + rss.hashCode() + "\"";
        exchange.getResponseHeaders().add("ETag", tag);
        exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=utf-8");
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            Site.answer(exchange, 304, new byte[0]);
        } else {
            Site.answer(exchange, 200, rss.getBytes(UTF_8));
        }
    }

    private String rss(String feed) {
        StringBuilder rss =
                new StringBuilder("<rss><channel><title>").append(feed).append("</title>");
        for (String title : entries.getOrDefault(feed, List.of())) {
            String page = "/page/" + feed + "-" + title.hashCode();
            rss.append(
                    "<item><title>%s</title><link>%s</link><description>%s</description></item>"
                            .formatted(title, site.url("publisher.example", page), "In short."));
        }
        return rss.append("</channel></rss>").toString();
    }

    private void page(HttpExchange exchange) throws IOException {
        count(exchange, exchange.getRequestURI().getPath());
        onPage.accept(exchange.getRequestHeaders().getFirst("User-Agent"));
        asked.computeIfAbsent("pages", _ -> new AtomicInteger()).incrementAndGet();
        String words = "<p>The council voted for the plan after a long debate in the old hall.</p>";
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        String html = "<html><body><article>" + words.repeat(5) + "</article></body></html>";
        Site.answer(exchange, pageStatus, html.getBytes(UTF_8));
    }

    @Override
    public void close() {
        site.close();
    }
}
