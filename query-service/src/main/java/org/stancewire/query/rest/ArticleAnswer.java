package org.stancewire.query.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Mention;
import org.stancewire.contract.NotAnalysed;
import org.stancewire.contract.Part;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;
import org.stancewire.contract.Stance;
import org.stancewire.contract.WrittenJson;
import org.stancewire.query.search.FoundArticle;
import org.stancewire.query.search.StanceFilter;

/// An article with its text and all annotations.
@Schema(
        description =
                "An article. Every offset is a UTF-16 code unit of `text`; spans are half-open. What"
                        + " is found in it has the JSON of the log: there, a field without a value"
                        + " is left out.")
record ArticleAnswer(
        @Schema(implementation = String.class) WrittenJson id,
        @Schema(description = "The number of this revision, from 1", examples = "1") int revision,
        @Schema(description = "All that are kept, the oldest first; the last is current")
                List<FoundArticle.Revision> revisions,
        @Schema(nullable = true, implementation = String.class) WrittenJson title,
        @Schema(nullable = true, implementation = String.class) WrittenJson url,
        @Schema(nullable = true, implementation = String.class) WrittenJson source,
        @Schema(
                        description = "As precise as the source states it",
                        examples = "2012-04-18",
                        nullable = true,
                        implementation = String.class)
                WrittenJson publishedAt,
        @Schema(implementation = Instant.class) WrittenJson receivedAt,
        @Schema(examples = "en", implementation = String.class) WrittenJson language,
        @Schema(implementation = String[].class) WrittenJson authors,
        @Schema(
                        description = "The feed that it first came by",
                        nullable = true,
                        implementation = String.class)
                WrittenJson subscription,
        @Schema(implementation = String.class) WrittenJson text,
        @Schema(implementation = Part[].class) WrittenJson parts,
        @Schema(implementation = Mention[].class) WrittenJson mentions,
        @Schema(implementation = Entity[].class) WrittenJson entities,
        @Schema(
                        description =
                                "What refers to an entity without naming it: pronouns, titles",
                        implementation = Reference[].class)
                WrittenJson references,
        @Schema(implementation = Quote[].class) WrittenJson quotes,
        @Schema(implementation = Stance[].class) WrittenJson stances,
        @Schema(
                        description =
                                "How sure a stance must be for the feed to show it by default",
                        examples = "" + StanceFilter.SURE)
                double minConfidence,
        @Schema(
                        description = "The version of the analysis",
                        examples = "stancewire-5",
                        implementation = String.class)
                WrittenJson model,
        @Schema(
                        description =
                                "The end of the text that was not analysed, where it is too long"
                                        + " or too full of names; null where all of it was",
                        nullable = true,
                        implementation = NotAnalysed.class)
                WrittenJson notAnalysed,
        @Schema(
                        description = "Where the article stands in the log",
                        examples = "1.3-42",
                        implementation = String.class)
                WrittenJson position) {
    private static final WrittenJson NULL = WrittenJson.of("null");
    private static final WrittenJson NONE = WrittenJson.of("[]");

    ArticleAnswer {
        revisions = List.copyOf(revisions);
    }

    /// Of an article as the log has it: what need not be read is passed on as it is.
    static ArticleAnswer of(FoundArticle found) {
        Map<String, WrittenJson> written = found.json().values();
        return new ArticleAnswer(
                one(written, "article.id"),
                found.revision(),
                found.revisions(),
                one(written, "article.title"),
                one(written, "article.url"),
                one(written, "article.source"),
                one(written, "article.publishedAt"),
                one(written, "receivedAt"),
                one(written, "annotations.language"),
                all(written, "article.authors"),
                one(written, "article.subscription"),
                one(written, "article.text"),
                all(written, "article.parts"),
                all(written, "annotations.mentions"),
                all(written, "annotations.entities"),
                all(written, "annotations.references"),
                all(written, "annotations.quotes"),
                all(written, "annotations.stances"),
                StanceFilter.SURE,
                one(written, "annotations.model"),
                one(written, "annotations.notAnalysed"),
                one(written, "position"));
    }

    private static WrittenJson one(Map<String, WrittenJson> written, String name) {
        return written.getOrDefault(name, NULL);
    }

    /// A record of an earlier version may lack a list.
    private static WrittenJson all(Map<String, WrittenJson> written, String name) {
        return written.getOrDefault(name, NONE);
    }
}
