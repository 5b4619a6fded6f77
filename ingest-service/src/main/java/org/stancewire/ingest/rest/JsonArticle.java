package org.stancewire.ingest.rest;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Submission;

/// An article as JSON states it. A field that is null or blank is not stated.
@Schema(name = "NewArticle", description = "An article to take in; only its text is required")
record JsonArticle(
        @Nullable
                @Schema(
                        description =
                                "Your own name for it, the same for every revision: letters, digits and"
                                        + " . _ ~ : @ - . Without it one is made from the URL, else from"
                                        + " source and text",
                        pattern = "^[A-Za-z0-9][A-Za-z0-9._~:@-]{0,199}$",
                        examples = "harbour-2026-11-20")
                String id,
        @Nullable
                @Schema(
                        description = "Its headline; put in front of the text as its first line",
                        maxLength = 1000,
                        examples = "Port workers back the new harbour plan")
                String title,
        @Nullable
                @Schema(
                        description = "Where it was published",
                        format = "uri",
                        examples = "https://news.example/2026/11/20/harbour-plan")
                String url,
        @Nullable
                @Schema(
                        description = "Who published it",
                        maxLength = 1000,
                        examples = "Example News")
                String source,
        @Nullable
                @Schema(
                        description =
                                "When it was published: a date, or a date and time with its zone",
                        examples = "2026-11-20T09:30:00Z")
                String publishedAt,
        @Nullable
                @Schema(
                        description = "Its language as ISO 639; recognised when absent",
                        examples = "en")
                String language,
        @Nullable @Schema(description = "Who wrote it", examples = "[\"Ann Writer\"]")
                List<@Nullable String> authors,
        @Nullable
                @Schema(
                        description = "Its text, at most 1 MiB of UTF-8",
                        required = true,
                        minLength = 1,
                        examples =
                                "The dockers' union backs the mayor's plan for the harbour. \"We want"
                                        + " these jobs,\" its chair said on Friday.")
                String text) {

    Submission submission() {
        List<String> stated =
                authors == null ? List.of() : authors.stream().filter(Objects::nonNull).toList();
        return new Submission(id, title, url, source, publishedAt, language, stated, text);
    }
}
