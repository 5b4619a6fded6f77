package org.stancewire.query.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.FeedPage;
import org.stancewire.query.search.hit.FeedItem;

/// A page of the feed.
@Schema(description = "A page of the feed")
record FeedAnswer(
        @Schema(description = "How many articles there are in all, exactly", examples = "1")
                long total,
        @Schema(
                        description =
                                "In the order asked for; of each the fields asked for. Every offset"
                                        + " is a UTF-16 code unit of the article's text",
                        implementation = FeedItem[].class)
                List<Map<String, @Nullable Object>> articles,
        @Nullable
                @Schema(
                        description =
                                "Pass it on as `cursor`, with the same question, for the next page;"
                                        + " null on the last page",
                        nullable = true)
                String cursor)
        implements NextPage.Paged {
    FeedAnswer {
        articles = List.copyOf(articles);
    }

    static FeedAnswer of(FeedPage page, Set<ArticleField> fields) {
        return new FeedAnswer(
                page.total(),
                page.articles().stream().map(it -> ArticleField.of(it, fields)).toList(),
                page.next() == null ? null : page.next().toString());
    }
}
