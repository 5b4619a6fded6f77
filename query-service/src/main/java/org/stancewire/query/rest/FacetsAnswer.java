package org.stancewire.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;
import org.stancewire.query.search.Bucket;
import org.stancewire.query.search.count.FacetCounts;

/// How many articles have which value.
@Schema(description = "How many articles have which value")
record FacetsAnswer(
        @Schema(description = "How many articles there are in all, exactly", examples = "12")
                long total,
        @Schema(description = "In the order asked for") List<Facet> facets) {
    FacetsAnswer {
        facets = List.copyOf(facets);
    }

    /// One facet.
    record Facet(
            @Schema(
                            description = "The parameter that asks for one of its values",
                            examples = "entity")
                    String by,
            @Schema(description = "How many different values there are in all", examples = "3")
                    int values,
            @Schema(description = "The most frequent first") List<Value> buckets) {
        Facet {
            buckets = List.copyOf(buckets);
        }
    }

    /// One value.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CountedValue")
    record Value(
            @Schema(description = "As its parameter takes it", examples = "person:vladimir-putin")
                    String value,
            @Nullable
                    @Schema(
                            description = "Where the value is an entity's id: its name",
                            examples = "Vladimir Putin")
                    String name,
            @Nullable EntityType type,
            @Schema(description = "How many articles have it", examples = "7") long count) {
        static Value of(Bucket bucket) {
            return new Value(
                    bucket.value(),
                    bucket.entity() == null ? null : bucket.entity().name(),
                    bucket.entity() == null ? null : bucket.entity().type(),
                    bucket.count());
        }
    }

    static FacetsAnswer of(FacetCounts counts) {
        return new FacetsAnswer(
                counts.total(),
                counts.facets().stream()
                        .map(
                                it ->
                                        new Facet(
                                                it.facet().parameter(),
                                                it.values(),
                                                it.buckets().stream().map(Value::of).toList()))
                        .toList());
    }
}
