package org.stancewire.ingest.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.markup.HtmlText;
import org.stancewire.ingest.markup.MarkupBudget;

/// JSON Feed, versions 1 and 1.1.
final class JsonFeed {
    private static final String VERSION = "//jsonfeed.org/version/1";
    private static final ObjectMapper MAPPER = new JsonMapper();

    private final JsonNode feed;
    private final @Nullable String address;

    private JsonFeed(JsonNode feed, @Nullable String address) {
        this.feed = feed;
        this.address = address;
    }

    static FeedDocument read(String text, @Nullable String address) throws UnreadableFeed {
        JsonNode feed = tree(text);
        if (!feed.path("version").asText().contains(VERSION)) {
            throw UnreadableFeed.because(
                    "the document is JSON but its 'version' is not that of a JSON Feed, such as"
                            + " https://jsonfeed.org/version/1.1");
        }
        return new JsonFeed(feed, address).read();
    }

    private static JsonNode tree(String text) throws UnreadableFeed {
        try {
            checkSize(text);
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw UnreadableFeed.because(
                    "the document begins as JSON and is none: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory cannot fail", e);
        }
    }

    /// A tree takes many times the memory of its text, so that its nodes are counted first.
    private static void checkSize(String text) throws IOException, UnreadableFeed {
        int tokens = 0;
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                if (++tokens > MarkupBudget.OF_A_DOCUMENT) {
                    throw UnreadableFeed.tooLarge(
                            "the document has more than "
                                    + MarkupBudget.OF_A_DOCUMENT
                                    + " values; send it in parts");
                }
            }
        }
    }

    private FeedDocument read() throws UnreadableFeed {
        Entries entries = new Entries();
        for (JsonNode item : feed.path("items")) {
            entries.add(entry(item));
        }
        return new FeedDocument(
                string(feed, "title"),
                Links.absolute(string(feed, "home_page_url"), address),
                null,
                entries.read());
    }

    private StatedEntry entry(JsonNode item) {
        String html = HtmlText.of(string(item, "content_html"));
        String language = string(item, "language");
        List<String> authors = authors(item);
        return new StatedEntry(
                string(item, "title"),
                url(item),
                string(feed, "title"),
                date(item),
                language == null ? string(feed, "language") : language,
                authors.isEmpty() ? authors(feed) : authors,
                html == null ? string(item, "content_text") : html,
                string(item, "summary"));
    }

    private @Nullable String url(JsonNode item) {
        String base =
                string(feed, "home_page_url") == null ? address : string(feed, "home_page_url");
        return Stream.of("url", "external_url")
                .map(field -> Links.absolute(string(item, field), base))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Links.absolute(string(item, "id"), null));
    }

    private static @Nullable String date(JsonNode item) {
        String published = Dates.of(string(item, "date_published"));
        return published == null ? Dates.of(string(item, "date_modified")) : published;
    }

    private static List<String> authors(JsonNode item) {
        List<String> names = new ArrayList<>();
        item.path("authors").forEach(author -> add(names, string(author, "name")));
        if (names.isEmpty()) {
            add(names, string(item.path("author"), "name"));
        }
        return names;
    }

    private static void add(List<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private static @Nullable String string(JsonNode node, String field) {
        return HtmlText.plain(node.path(field).asText(null));
    }
}
