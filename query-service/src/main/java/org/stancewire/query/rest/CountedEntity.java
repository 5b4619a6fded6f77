package org.stancewire.query.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stancewire.contract.EntityType;
import org.stancewire.query.search.FoundEntity;

/// An entity and in how many articles it is.
record CountedEntity(
        @Schema(examples = "person:khalifa-haftar") String id,
        @Schema(examples = "Khalifa Haftar") String name,
        EntityType type,
        @Schema(description = "In how many articles", examples = "2") long count) {
    static List<CountedEntity> of(List<FoundEntity> found) {
        return found.stream()
                .map(
                        it ->
                                new CountedEntity(
                                        it.entity().id(),
                                        it.entity().name(),
                                        it.entity().type(),
                                        it.count()))
                .toList();
    }
}
