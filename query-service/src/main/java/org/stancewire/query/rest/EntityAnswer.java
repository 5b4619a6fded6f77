package org.stancewire.query.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;
import org.stancewire.query.search.profile.EntityProfile;
import org.stancewire.query.search.profile.EntityProfile.Seen;
import org.stancewire.query.search.quote.FoundQuote;

/// What the feed knows of an entity.
@Schema(description = "What the articles that were asked for say of an entity")
record EntityAnswer(
        @Schema(description = "Its present id", examples = "person:khalifa-haftar") String id,
        @Schema(examples = "Khalifa Haftar") String name,
        EntityType type,
        @Schema(description = "Ids under which it was known before") List<String> formerly,
        @Schema(description = "What it is called, in any language and script") List<String> names,
        @Schema(description = "What its 50 newest articles call it, the most frequent first")
                List<EntityProfile.Called> called,
        @Schema(description = "How many articles mention it", examples = "2") long count,
        @Nullable @Schema(description = "The earliest article that mentions it", nullable = true)
                Seen firstSeen,
        @Nullable @Schema(description = "The latest article that mentions it", nullable = true)
                Seen lastSeen,
        @Schema(description = "Who else these articles mention") List<CountedEntity> mentionedWith,
        Quoted quoted,
        @Schema(description = "Who it is for and against, by articles that say so")
                Stances asHolder,
        @Schema(description = "Who is for and against it, by articles that say so")
                Stances asTarget) {
    EntityAnswer {
        formerly = List.copyOf(formerly);
        names = List.copyOf(names);
        called = List.copyOf(called);
        mentionedWith = List.copyOf(mentionedWith);
    }

    /// How many articles quote it, and with what last.
    record Quoted(long count, @Nullable @Schema(nullable = true) FoundQuote newest) {}

    /// With whom stances were found.
    @Schema(name = "StancesWith")
    record Stances(List<CountedEntity> favor, List<CountedEntity> against) {
        Stances {
            favor = List.copyOf(favor);
            against = List.copyOf(against);
        }

        static Stances of(EntityProfile.Stances stances) {
            return new Stances(
                    CountedEntity.of(stances.favor()), CountedEntity.of(stances.against()));
        }
    }

    static EntityAnswer of(EntityProfile profile) {
        return new EntityAnswer(
                profile.entity().id(),
                profile.entity().name(),
                profile.entity().type(),
                profile.formerly(),
                profile.names(),
                profile.called(),
                profile.count(),
                profile.firstSeen(),
                profile.lastSeen(),
                CountedEntity.of(profile.mentionedWith()),
                new Quoted(profile.quoted().count(), profile.quoted().newest()),
                Stances.of(profile.asHolder()),
                Stances.of(profile.asTarget()));
    }
}
