package org.stancewire.query.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stancewire.query.search.FoundEntity;

/// Entities found by name.
@Schema(
        description =
                "Entities found by name, the best match first; `count` is mentions in articles")
record EntitiesAnswer(List<CountedEntity> entities) {
    EntitiesAnswer {
        entities = List.copyOf(entities);
    }

    static EntitiesAnswer of(List<FoundEntity> found) {
        return new EntitiesAnswer(CountedEntity.of(found));
    }
}
