package org.stancewire.contract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who is quoted saying what. The span is the content, without its quotation marks.
///
/// @param speaker the id of the entity that speaks, or null where it cannot be told
/// @param speakerMention the place of the speaker in the list of mentions, or null
/// @param source the words that name the speaker ("the official"), or null
/// @param cue the words that mark it as said ("said", "по словам"), or null
public record Quote(
        int start,
        int end,
        Kind kind,
        @Nullable String speaker,
        @Nullable Integer speakerMention,
        @Nullable Span source,
        @Nullable Span cue,
        Provenance provenance)
        implements Spanned {
    public Quote {
        Spanned.check(start, end);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(provenance);
    }

    /// DIRECT stands in quotation marks, INDIRECT does not, MIXED is indirect speech that quotes
    /// words.
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }
}
