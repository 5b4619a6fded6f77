package org.stancewire.analysis.entity;

import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Spanned;

/// A span that the caller says is a mention.
///
/// @param type null where the caller does not know
/// @param entity the caller's own id for the entity, or null to link it
public record GivenMention(int start, int end, @Nullable EntityType type, @Nullable String entity)
        implements Spanned {
    public GivenMention {
        Spanned.check(start, end);
    }
}
