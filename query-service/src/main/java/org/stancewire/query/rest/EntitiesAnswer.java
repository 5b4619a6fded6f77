package org.stancewire.query.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stancewire.contract.EntityType;
import org.stancewire.query.search.FoundEntity;

/// Entities found by name.
@Schema(description = "Entities found by name, the best match first")
record EntitiesAnswer(List<Item> entities) {
    EntitiesAnswer {
        entities = List.copyOf(entities);
    }

    /// One entity.
    @Schema(name = "CountedEntity")
    record Item(
            @Schema(examples = "person:khalifa-haftar") String id,
            @Schema(examples = "Khalifa Haftar") String name,
            EntityType type,
            @Schema(description = "How many articles of the feed mention it", examples = "2")
                    long count) {}

    static EntitiesAnswer of(List<FoundEntity> found) {
        return new EntitiesAnswer(
                found.stream()
                        .map(
                                f ->
                                        new Item(
                                                f.entity().id(),
                                                f.entity().name(),
                                                f.entity().type(),
                                                f.count()))
                        .toList());
    }
}
