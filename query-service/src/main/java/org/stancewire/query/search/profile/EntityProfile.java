package org.stancewire.query.search.profile;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;
import org.stancewire.contract.PublishedAt;
import org.stancewire.query.search.FoundEntity;
import org.stancewire.query.search.quote.FoundQuote;

/// What the articles that were asked for say of an entity.
///
/// @param formerly ids under which it was known before
/// @param names what it is called in any language, its canonical name first
/// @param called what its newest articles call it, the most frequent first
/// @param count how many articles mention it
/// @param mentionedWith who else these mention, the most frequent first
/// @param asHolder who it is for and against
/// @param asTarget who is for and against it
public record EntityProfile(
        Entity entity,
        List<String> formerly,
        List<String> names,
        List<Called> called,
        long count,
        @Nullable Seen firstSeen,
        @Nullable Seen lastSeen,
        List<FoundEntity> mentionedWith,
        Quoted quoted,
        Stances asHolder,
        Stances asTarget) {
    public EntityProfile {
        Objects.requireNonNull(entity);
        formerly = List.copyOf(formerly);
        names = List.copyOf(names);
        called = List.copyOf(called);
        mentionedWith = List.copyOf(mentionedWith);
    }

    /// Words that name it.
    ///
    /// @param language of the articles that do so
    /// @param count how often, in the newest articles
    public record Called(String name, String language, long count) {}

    /// An article that mentions it.
    public record Seen(
            String id,
            @Nullable String title,
            @Nullable String source,
            @Nullable PublishedAt publishedAt,
            Instant receivedAt) {}

    /// How many articles quote it, and with what last.
    public record Quoted(long count, @Nullable FoundQuote newest) {}

    /// With whom stances were found, and in how many articles, the most frequent first.
    public record Stances(List<FoundEntity> favor, List<FoundEntity> against) {
        public Stances {
            favor = List.copyOf(favor);
            against = List.copyOf(against);
        }
    }
}
