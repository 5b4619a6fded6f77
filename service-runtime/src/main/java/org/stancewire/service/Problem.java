package org.stancewire.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An answer that says what is wrong and how to put it right (RFC 9457,
/// `application/problem+json`).
///
/// @param type names the kind of problem and never changes: `urn:stancewire:problem:…`
/// @param title the kind of problem in words, the same for every occurrence
/// @param detail what is wrong this time, and the fix
/// @param pointer the field concerned: a JSON pointer such as `/text`, or a parameter's name
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is wrong and how to put it right (RFC 9457)")
public record Problem(
        @Schema(examples = "urn:stancewire:problem:invalid-article") String type,
        @Schema(examples = "The article is not valid") String title,
        @Schema(examples = "422") int status,
        @Schema(examples = "'text' is missing; give the article's text") String detail,
        @Nullable @Schema(examples = "/text") String pointer) {

    /// Its media type.
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String KINDS = "urn:stancewire:problem:";

    /// A problem whose type ends in `kind`, a few words in lower case joined by hyphens.
    public static Problem of(
            String kind, String title, int status, String detail, @Nullable String pointer) {
        return new Problem(KINDS + kind, title, status, detail, pointer);
    }

    /// What its type ends in.
    public String kind() {
        return type.substring(KINDS.length());
    }
}
