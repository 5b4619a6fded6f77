package org.stancewire.analysis.entity;

import java.util.List;
import org.stancewire.contract.Entity;

/// The mentions of a text and the entities they name.
///
/// @param mentions in the order of the text, not overlapping (given ones: as given)
/// @param entities each once, in the order of their first mention
public record EntityFindings(List<LinkedMention> mentions, List<Entity> entities) {
    public EntityFindings {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
    }
}
