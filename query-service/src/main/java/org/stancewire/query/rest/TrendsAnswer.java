package org.stancewire.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;
import org.stancewire.query.search.count.Trends;
import org.stancewire.query.search.count.Trends.Subject;

/// What rises against its own past.
@Schema(description = "What rises against its own past")
record TrendsAnswer(
        @Schema(description = "The time of late") Trends.Window recent,
        @Schema(description = "The time before, that it is held against") Trends.Window past,
        @Schema(description = "The surest first") List<Item> trends) {
    TrendsAnswer {
        trends = List.copyOf(trends);
    }

    /// Something that rises: a value, or a pair of holder and target.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Trend")
    record Item(
            @Nullable @Schema(examples = "person:khalifa-haftar") String value,
            @Nullable
                    @Schema(
                            description = "Where the value is an entity's id: its name",
                            examples = "Khalifa Haftar")
                    String name,
            @Nullable EntityType type,
            @Nullable PartyAnswer holder,
            @Nullable PartyAnswer target,
            @Schema(
                            description =
                                    "How many of the window's articles have it; of pairs: stances",
                            examples = "12")
                    long recent,
            @Schema(description = "How many of the time before", examples = "3") long past,
            @Schema(
                            description =
                                    "How surely its share has risen: the log-likelihood ratio G²"
                                            + " (Dunning 1993)",
                            examples = "31.7")
                    double score) {
        static Item of(Trends.Trend trend) {
            return switch (trend.subject()) {
                case Subject.Value(String value, var entity) ->
                        new Item(
                                value,
                                entity == null ? null : entity.name(),
                                entity == null ? null : entity.type(),
                                null,
                                null,
                                trend.recent(),
                                trend.past(),
                                trend.score());
                case Subject.Pair(var holder, var target) ->
                        new Item(
                                null,
                                null,
                                null,
                                PartyAnswer.of(holder),
                                PartyAnswer.of(target),
                                trend.recent(),
                                trend.past(),
                                trend.score());
            };
        }
    }

    static TrendsAnswer of(Trends trends) {
        return new TrendsAnswer(
                trends.recent(), trends.past(), trends.rising().stream().map(Item::of).toList());
    }
}
