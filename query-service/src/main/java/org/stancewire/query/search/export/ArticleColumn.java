package org.stancewire.query.search.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;

/// A column where a row is an article.
public enum ArticleColumn implements Column {
    ID("id", it -> it.article().id()),
    CONTENT_HASH("contentHash", it -> it.article().contentHash()),
    TITLE("title", it -> it.article().title()),
    URL("url", it -> it.article().url()),
    SOURCE("source", it -> it.article().source()),
    PUBLISHED_AT("publishedAt", it -> it.article().publishedAt()),
    RECEIVED_AT("receivedAt", EnrichedArticle::receivedAt),
    /// The recognised one.
    LANGUAGE("language", it -> it.annotations().language()),
    AUTHORS("authors", it -> it.article().authors()),
    SUBSCRIPTION("subscription", it -> it.article().subscription()),
    TEXT("text", it -> it.article().text()),
    ENTITIES("entities", it -> it.annotations().entities()),
    MENTIONS("mentions", it -> it.annotations().mentions()),
    REFERENCES("references", it -> it.annotations().references()),
    QUOTES("quotes", it -> it.annotations().quotes()),
    /// All of them, however sure.
    STANCES("stances", it -> it.annotations().stances()),
    MODEL("model", it -> it.annotations().model()),
    POSITION("position", EnrichedArticle::position);

    private final String column;
    private final Function<EnrichedArticle, @Nullable Object> value;

    ArticleColumn(String column, Function<EnrichedArticle, @Nullable Object> value) {
        this.column = column;
        this.value = value;
    }

    @Override
    public String column() {
        return column;
    }

    @Nullable Object of(EnrichedArticle article) {
        return value.apply(article);
    }
}
