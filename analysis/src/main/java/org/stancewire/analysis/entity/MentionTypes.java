package org.stancewire.analysis.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;

/// Settles the type of mentions that only the rest of the article can tell.
final class MentionTypes {
    private final String text;
    private final ArticleEvidence article;
    private final ArticlePeople people;
    private final Map<String, EntityType> types = new HashMap<>();

    MentionTypes(String text, List<Found> found, ArticleEvidence article, ArticlePeople people) {
        this.text = text;
        this.article = article;
        this.people = people;
        for (Found one : found) {
            if (one.type() != null && one.rule() != Rule.NAME_SHAPE) {
                types.putIfAbsent(article.surface(one), one.type());
            }
        }
    }

    /// The mention with its type, or null where nothing says that it is one.
    @Nullable Found settle(Found one) {
        boolean open =
                one.type() == null
                        || one.rule() == Rule.PLACE_PREPOSITION
                        || one.rule() == Rule.NAME_SHAPE;
        if (!open) {
            return one;
        }
        String words = one.in(text);
        if (words.indexOf(' ') < 0
                ? !people.withSurname(words).isEmpty() || one.type() == null && isOfArticle(one)
                : one.type() == null && (isOfArticle(one) || people.withName(words) != null)) {
            return one.as(EntityType.PERSON, Rule.PERSON_OF_ARTICLE);
        }
        EntityType elsewhere = types.get(article.surface(one));
        if (elsewhere == null) {
            return one.type() == null ? null : one;
        }
        return elsewhere == one.type() ? one : one.as(elsewhere, Rule.SAME_AS_ELSEWHERE);
    }

    private boolean isOfArticle(Found one) {
        return one.uses().stream().anyMatch(use -> people.contains(use.entry().entity()));
    }
}
