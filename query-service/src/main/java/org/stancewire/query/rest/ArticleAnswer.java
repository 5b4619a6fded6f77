package org.stancewire.query.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Part;
import org.stancewire.contract.Position;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;
import org.stancewire.contract.Stance;
import org.stancewire.query.search.FoundArticle;
import org.stancewire.query.search.StanceFilter;

/// An article with its text and all annotations.
@Schema(
        description =
                "An article. Every offset is a UTF-16 code unit of `text`; spans are half-open.")
record ArticleAnswer(
        String id,
        @Schema(description = "The number of this revision, from 1", examples = "1") int revision,
        @Schema(description = "All that are kept, the oldest first; the last is current")
                List<FoundArticle.Revision> revisions,
        @Nullable @Schema(nullable = true) String title,
        @Nullable @Schema(nullable = true) String url,
        @Nullable @Schema(nullable = true) String source,
        @Nullable
                @Schema(
                        description = "As precise as the source states it",
                        examples = "2012-04-18",
                        nullable = true,
                        implementation = String.class)
                PublishedAt publishedAt,
        Instant receivedAt,
        @Schema(examples = "en") String language,
        List<String> authors,
        @Nullable @Schema(description = "The feed that it first came by", nullable = true)
                String subscription,
        String text,
        List<Part> parts,
        List<Mention> mentions,
        List<Entity> entities,
        @Schema(description = "What refers to an entity without naming it: pronouns, titles")
                List<Reference> references,
        List<Quote> quotes,
        List<Stance> stances,
        @Schema(
                        description =
                                "How sure a stance must be for the feed to show it by default",
                        examples = "" + StanceFilter.SURE)
                double minConfidence,
        @Schema(description = "The version of the analysis", examples = "stancewire-4")
                String model,
        @Schema(
                        description = "Where the article stands in the log",
                        examples = "1.3-42",
                        implementation = String.class)
                Position position) {
    ArticleAnswer {
        revisions = List.copyOf(revisions);
        authors = List.copyOf(authors);
        parts = List.copyOf(parts);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        references = List.copyOf(references);
        quotes = List.copyOf(quotes);
        stances = List.copyOf(stances);
    }

    static ArticleAnswer of(FoundArticle found) {
        Article article = found.enriched().article();
        Annotations annotations = found.enriched().annotations();
        return new ArticleAnswer(
                article.id(),
                found.revision(),
                found.revisions(),
                article.title(),
                article.url(),
                article.source(),
                article.publishedAt(),
                found.enriched().receivedAt(),
                annotations.language(),
                article.authors(),
                article.subscription(),
                article.text(),
                article.parts(),
                annotations.mentions(),
                annotations.entities(),
                annotations.references(),
                annotations.quotes(),
                annotations.stances(),
                StanceFilter.SURE,
                annotations.model(),
                found.enriched().position());
    }
}
