package org.stancewire.query.search.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Polarity;
import org.stancewire.query.search.Bucket;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.FeedPage;
import org.stancewire.query.search.FoundEntity;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.StanceFilter;
import org.stancewire.query.search.hit.FeedItem;
import org.stancewire.query.search.hit.Why;
import org.stancewire.query.search.quote.QuoteQuestion;
import org.stancewire.query.search.quote.Quotes;

/// Puts together what the feed knows of an entity.
public final class EntityProfiles {
    /// In so many of its newest articles it is looked up what they call it.
    private static final int NEWEST = 50;

    private final FeedIndex feed;
    private final KnownEntities known;
    private final Quotes quotes;

    public EntityProfiles(FeedIndex feed, KnownEntities known, Quotes quotes) {
        this.feed = feed;
        this.known = known;
        this.quotes = quotes;
    }

    /// What the articles of a question say of the entity `id`, which may be a former id; nothing
    /// where it is unknown.
    ///
    /// @param limit how many others at most in each list
    public Optional<EntityProfile> of(String id, Question among, int limit) {
        return feed.entity(id).map(entity -> profile(entity, among, limit));
    }

    private EntityProfile profile(Entity entity, Question among, int limit) {
        String id = entity.id();
        Question about = among.about(id);
        CatalogueEntry entry = known.entry(id);
        FeedPage newest = feed.find(about, PageRequest.first(Order.NEWEST, NEWEST));
        FeedPage oldest = feed.find(about, PageRequest.first(Order.OLDEST, 1));
        return new EntityProfile(
                entity,
                known.all(id).stream().skip(1).toList(),
                names(entity, entry),
                called(newest.articles(), Set.copyOf(known.all(id))),
                newest.total(),
                seen(oldest),
                seen(newest),
                others(feed.facet(about, Facet.ENTITY, limit + 1), id, limit),
                quoted(id, among),
                stances(among, id, true, limit),
                stances(among, id, false, limit));
    }

    private static List<String> names(Entity entity, @Nullable CatalogueEntry entry) {
        Set<String> names = new LinkedHashSet<>();
        names.add(entity.name());
        if (entry != null) {
            names.addAll(entry.names());
        }
        return List.copyOf(names);
    }

    private static List<EntityProfile.Called> called(List<FeedItem> articles, Set<String> ids) {
        record Form(String name, String language) {}
        TreeMap<Form, Long> counts =
                new TreeMap<>(Comparator.comparing(Form::name).thenComparing(Form::language));
        for (FeedItem each : articles) {
            for (Why.Mentioned mention : each.why().mentions()) {
                if (mention.entity() != null && ids.contains(mention.entity())) {
                    counts.merge(new Form(mention.text(), each.language()), 1L, Long::sum);
                }
            }
        }
        List<EntityProfile.Called> called = new ArrayList<>();
        counts.forEach(
                (form, count) ->
                        called.add(new EntityProfile.Called(form.name, form.language, count)));
        called.sort(Comparator.comparing(EntityProfile.Called::count).reversed());
        return called;
    }

    private static EntityProfile.@Nullable Seen seen(FeedPage page) {
        if (page.articles().isEmpty()) {
            return null;
        }
        FeedItem first = page.articles().getFirst();
        return new EntityProfile.Seen(
                first.id(), first.title(), first.source(), first.publishedAt(), first.receivedAt());
    }

    private EntityProfile.Quoted quoted(String id, Question among) {
        QuoteQuestion by = QuoteQuestion.by(id, among);
        return new EntityProfile.Quoted(
                feed.count(by.articles()),
                quotes.page(by, PageRequest.first(Order.NEWEST, 1)).quotes().stream()
                        .findFirst()
                        .orElse(null));
    }

    private EntityProfile.Stances stances(Question among, String id, boolean holds, int limit) {
        return new EntityProfile.Stances(
                parties(among, id, holds, Polarity.FAVOR, limit),
                parties(among, id, holds, Polarity.AGAINST, limit));
    }

    private List<FoundEntity> parties(
            Question among, String id, boolean holds, Polarity polarity, int limit) {
        StanceFilter asked = among.stance();
        StanceFilter stance =
                new StanceFilter(
                        holds ? List.of(id) : List.of(),
                        holds ? List.of() : List.of(id),
                        polarity,
                        asked == null ? List.of() : asked.bases(),
                        among.shownFrom());
        Facet facet = holds ? Facet.TARGET : Facet.HOLDER;
        return found(feed.facet(among.with(stance), facet, limit));
    }

    private static List<FoundEntity> others(List<Bucket> buckets, String id, int limit) {
        return found(buckets.stream().filter(it -> !it.value().equals(id)).limit(limit).toList());
    }

    private static List<FoundEntity> found(List<Bucket> buckets) {
        List<FoundEntity> found = new ArrayList<>();
        for (Bucket bucket : buckets) {
            if (bucket.entity() != null) {
                found.add(new FoundEntity(bucket.entity(), bucket.count()));
            }
        }
        return found;
    }
}
