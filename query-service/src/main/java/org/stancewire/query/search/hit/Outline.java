package org.stancewire.query.search.hit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Part;
import org.stancewire.contract.Position;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Spanned;
import org.stancewire.contract.Stance;

/// An article without its text, and without what only its reader needs: all that a [FeedItem] is
/// made of where no words are asked for. It is a small part of an article, so that a page of the
/// feed need not read its articles.
///
/// @param beginning how its body begins, or null where it has none
/// @param stances all of them, sure or not
public record Outline(
        String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable PublishedAt publishedAt,
        Instant receivedAt,
        String language,
        List<String> authors,
        @Nullable String subscription,
        List<Part> parts,
        @Nullable Snippet beginning,
        List<Why.Mentioned> mentions,
        List<Said> quotes,
        List<Entity> entities,
        List<Stance> stances,
        Position position) {
    public Outline {
        Objects.requireNonNull(id);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(language);
        authors = List.copyOf(authors);
        parts = List.copyOf(parts);
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
        entities = List.copyOf(entities);
        stances = List.copyOf(stances);
        Objects.requireNonNull(position);
    }

    /// A quote, and who speaks.
    public record Said(int start, int end, @Nullable String speaker) implements Spanned {
        public Said {
            Spanned.check(start, end);
        }

        private static Said of(Quote quote) {
            return new Said(quote.start(), quote.end(), quote.speaker());
        }
    }

    /// That of an article.
    public static Outline of(EnrichedArticle enriched) {
        Article article = enriched.article();
        Annotations annotations = enriched.annotations();
        List<Why.Mentioned> mentions =
                annotations.mentions().stream().map(it -> mentioned(it, article.text())).toList();
        return new Outline(
                article.id(),
                article.title(),
                article.url(),
                article.source(),
                article.publishedAt(),
                enriched.receivedAt(),
                annotations.language(),
                article.authors(),
                article.subscription(),
                article.parts(),
                Snippet.of(article.text(), article.parts(), mentions, List.of()),
                mentions,
                annotations.quotes().stream().map(Said::of).toList(),
                annotations.entities(),
                annotations.stances(),
                enriched.position());
    }

    private static Why.Mentioned mentioned(Mention mention, String text) {
        return new Why.Mentioned(
                mention.start(),
                mention.end(),
                mention.in(text),
                mention.entity(),
                mention.type(),
                mention.tone());
    }
}
