package org.stancewire.analysis.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Provenance.Rejected;

/// The entity that a mention names, how sure that is, and why.
///
/// @param entity null where nothing tells which one it is
/// @param certainty in [0,1], given that the mention is one
/// @param rejected the others that it might have named, the likeliest first
record Link(
        EntityType type,
        @Nullable Entity entity,
        double certainty,
        String reason,
        List<Rejected> rejected) {
    Link {
        rejected = List.copyOf(rejected);
    }

    static Link to(Entity entity, double certainty, String reason) {
        return new Link(entity.type(), entity, certainty, reason, List.of());
    }

    /// A mention of which only the type is known.
    static Link unknown(EntityType type, String reason) {
        return new Link(type, null, 0.9, reason, List.of());
    }

    Link because(String other) {
        return new Link(type, entity, certainty, other, rejected);
    }
}
