package org.stancewire.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who says, thinks or wants what. The span is the content as it stands in the text, with its
/// quotation marks.
///
/// @param parts the pieces of a content that something interrupts (“We shall win,” he said. “I am
///     sure.”), in order, where the span reaches from the first to the last; empty where it is
///     whole
/// @param speaker the id of the entity that speaks, or null where it cannot be told
/// @param speakerMention the place of the speaker in the list of mentions, or null
/// @param source the words that name the speaker ("the official"), or null
/// @param cue the words that mark it as said ("said", "по словам"), or null
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quote(
        int start,
        int end,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
                List<Span> parts,
        Kind kind,
        @Nullable String speaker,
        @Nullable Integer speakerMention,
        @Nullable Span source,
        @Nullable Span cue,
        Provenance provenance)
        implements Spanned {
    public Quote {
        Spanned.check(start, end);
        parts = List.copyOf(parts);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(provenance);
    }

    /// Whether `other` lies wholly inside the content, and not in what interrupts it.
    @Override
    public boolean contains(Spanned other) {
        return parts.isEmpty()
                ? Spanned.super.contains(other)
                : parts.stream().anyMatch(part -> part.contains(other));
    }

    /// DIRECT stands in quotation marks, INDIRECT is a clause that reports it, MIXED is such a
    /// clause that quotes words. ATTITUDE is no statement but what someone wants to do ("plans to
    /// resign") or speaks of ("called for new elections").
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED,
        ATTITUDE
    }
}
