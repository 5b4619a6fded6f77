package org.stancewire.query.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;
import org.stancewire.query.search.hit.FeedItem;
import org.stancewire.query.search.similar.SimilarArticle;

/// Articles that are similar to one.
@Schema(description = "Articles that are similar to one, the most similar first")
record SimilarAnswer(List<Item> articles) {
    SimilarAnswer {
        articles = List.copyOf(articles);
    }

    /// One of them.
    @Schema(name = "SimilarArticle")
    record Item(
            SimilarArticle.Kind kind,
            @Schema(
                            description = "How much of what is rare in the article it shares",
                            examples = "0.62")
                    double similarity,
            @Schema(
                            description =
                                    "How much of the shorter one's wording stands in the other too",
                            examples = "0.08")
                    double sameWords,
            @Schema(description = "The entities that both mention") List<Entity> shared,
            @Schema(implementation = FeedItem.class) Map<String, @Nullable Object> article) {}

    static SimilarAnswer of(List<SimilarArticle> found, Set<ArticleField> fields) {
        return new SimilarAnswer(
                found.stream()
                        .map(
                                it ->
                                        new Item(
                                                it.kind(),
                                                it.similarity(),
                                                it.sameWords(),
                                                it.shared(),
                                                ArticleField.of(it.article(), fields)))
                        .toList());
    }
}
