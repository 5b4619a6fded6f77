package org.stancewire.query.rest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.hit.FeedItem;

/// What an answer may show of each article.
enum ArticleField {
    ID("id", FeedItem::id),
    TITLE("title", FeedItem::title),
    URL("url", FeedItem::url),
    SOURCE("source", FeedItem::source),
    PUBLISHED_AT("publishedAt", FeedItem::publishedAt),
    RECEIVED_AT("receivedAt", FeedItem::receivedAt),
    LANGUAGE("language", FeedItem::language),
    AUTHORS("authors", FeedItem::authors),
    SUBSCRIPTION("subscription", FeedItem::subscription),
    SNIPPET("snippet", FeedItem::snippet),
    ENTITIES("entities", FeedItem::entities),
    STANCES("stances", FeedItem::stances),
    WHY("why", FeedItem::why),
    POSITION("position", FeedItem::position);

    /// The parameter that chooses.
    static final String PARAMETER = "fields";

    private final String field;
    private final Function<FeedItem, @Nullable Object> value;

    ArticleField(String field, Function<FeedItem, @Nullable Object> value) {
        this.field = field;
        this.value = value;
    }

    /// Those that are asked for, in the order in which they are always; all of them by default.
    static Set<ArticleField> read(Parameters parameters) {
        Set<ArticleField> chosen = EnumSet.noneOf(ArticleField.class);
        for (List<ArticleField> some : parameters.all(PARAMETER, ArticleField::list)) {
            chosen.addAll(some);
        }
        return chosen.isEmpty() ? EnumSet.allOf(ArticleField.class) : chosen;
    }

    private static List<ArticleField> list(String value) {
        return Arrays.stream(value.split(",")).map(name -> of(name.strip())).toList();
    }

    private static ArticleField of(String name) {
        return Arrays.stream(values())
                .filter(it -> it.field.equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "a list of "
                                                + Arrays.stream(values())
                                                        .map(it -> it.field)
                                                        .collect(Collectors.joining(", "))
                                                + ", not '"
                                                + name
                                                + "'"));
    }

    /// What is chosen of an article.
    static Map<String, @Nullable Object> of(FeedItem item, Set<ArticleField> chosen) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        chosen.forEach(it -> object.put(it.field, it.value.apply(item)));
        return object;
    }
}
