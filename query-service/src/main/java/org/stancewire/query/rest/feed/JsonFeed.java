package org.stancewire.query.rest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;

/// The feed as JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>). What an article does not
/// state is left out.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        @JsonProperty("next_url") @Nullable String nextUrl,
        List<Author> authors,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    public JsonFeed {
        authors = List.copyOf(authors);
        items = List.copyOf(items);
    }

    /// Who wrote something.
    public record Author(String name) {}

    /// One article.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Item(
            String id,
            String url,
            @Nullable String title,
            // One of the two contents has to be there, if empty.
            @JsonProperty("content_html") @JsonInclude(JsonInclude.Include.ALWAYS)
                    String contentHtml,
            String summary,
            @JsonProperty("date_published") @Nullable String datePublished,
            @JsonProperty("date_modified") String dateModified,
            List<Author> authors,
            List<String> tags,
            String language) {
        public Item {
            authors = List.copyOf(authors);
            tags = List.copyOf(tags);
        }

        static Item of(FeedEntry entry) {
            return new Item(
                    entry.id(),
                    entry.link().toString(),
                    entry.title(),
                    entry.html(),
                    entry.summary(),
                    entry.published() == null ? null : entry.published().toString(),
                    entry.updated().toString(),
                    entry.authors().stream().map(Author::new).toList(),
                    entry.entities().stream().map(Entity::name).distinct().toList(),
                    entry.language());
        }
    }

    public static JsonFeed of(FeedHead head, List<FeedEntry> entries) {
        return new JsonFeed(
                VERSION,
                head.title(),
                head.home().toString(),
                head.self().toString(),
                head.next() == null ? null : head.next().toString(),
                List.of(new Author(FeedHead.AUTHOR)),
                entries.stream().map(Item::of).toList());
    }
}
