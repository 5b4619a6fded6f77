package org.stancewire.query.search.quote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;
import org.stancewire.contract.Span;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Stretch;
import org.stancewire.query.search.hit.FeedItem;
import org.stancewire.query.search.words.Terms;

/// Finds quotes: walks through the articles that may have one and picks those that are asked for.
public final class Quotes {
    /// So many articles are looked into for one page, so that no page takes for ever: a page may
    /// hold less than was asked for, even nothing, and still lead on.
    static final int MOST_ARTICLES = 1000;

    private static final int AT_A_TIME = 50;

    private final FeedIndex feed;
    private final KnownEntities known;
    private final Terms terms;

    public Quotes(FeedIndex feed, KnownEntities known, Terms terms) {
        this.feed = feed;
        this.known = known;
        this.terms = terms;
    }

    /// The mark of a question's cursors in an order.
    public static long mark(QuoteQuestion question, Order order) {
        return Cursor.mark(order.parameter() + '?' + question.canonical());
    }

    /// A page of quotes, in the order of their articles by time and, within each, of its text.
    ///
    /// @param page in any order but by relevance; of its cursor, `time` is how many quotes of the
    ///     article `id` earlier pages had, or 0 where they had all
    public QuotePage page(QuoteQuestion question, PageRequest page) {
        Picking picking = new Picking(question, page);
        Cursor after = page.after();
        if (after != null && after.time() > 0) {
            feed.article(after.id(), null)
                    .ifPresent(it -> picking.pick(it.enriched(), after.time()));
        }
        Cursor place = after == null ? null : after.atItsEnd();
        int seen = 0;
        // Mostly each article has one.
        int step = Math.min(page.limit() + 1, AT_A_TIME);
        while (picking.isOpen() && seen < MOST_ARTICLES) {
            PageRequest next = new PageRequest(page.order(), step, place, page.asked());
            Stretch stretch = feed.walk(question.articles(), next);
            stretch.articles().forEach(each -> picking.pick(each, 0));
            place = stretch.next();
            if (place == null) {
                return new QuotePage(picking.found, picking.end);
            }
            seen += step;
            step = Math.min(Math.min(2 * step, AT_A_TIME), MOST_ARTICLES - seen);
        }
        return new QuotePage(
                picking.found,
                picking.isOpen() && place != null ? picking.cursor(place) : picking.end);
    }

    /// What is picked for one page.
    private final class Picking {
        private final QuoteQuestion question;
        private final PageRequest page;
        private final Set<String> speakers = new HashSet<>();
        private final List<Set<String>> about = new ArrayList<>();
        private final List<FoundQuote> found = new ArrayList<>();
        private @Nullable Cursor last;

        /// Where the next page begins, once there is a quote for it.
        private @Nullable Cursor end;

        Picking(QuoteQuestion question, PageRequest page) {
            this.question = question;
            this.page = page;
            question.among().quoted().forEach(id -> speakers.addAll(known.all(id)));
            question.about().forEach(id -> about.add(new HashSet<>(known.all(id))));
        }

        boolean isOpen() {
            return end == null;
        }

        Cursor cursor(Cursor place) {
            return new Cursor(
                    mark(question, page.order()), page.asked(), place.place(), 0, place.id());
        }

        void pick(EnrichedArticle article, long from) {
            int taken = 0;
            for (Quote quote : article.annotations().quotes()) {
                if (end != null) {
                    return;
                }
                if (!isAsked(quote, article)) {
                    continue;
                }
                if (taken++ < from) {
                    continue;
                }
                if (found.size() == page.limit()) {
                    end = taken == 1 ? last : at(article, taken - 1);
                    return;
                }
                found.add(found(quote, article));
            }
            last = at(article, 0);
        }

        private Cursor at(EnrichedArticle article, int taken) {
            Instant time =
                    page.order() == Order.ARRIVAL ? article.receivedAt() : FeedItem.time(article);
            return new Cursor(
                    mark(question, page.order()),
                    page.asked(),
                    time.toEpochMilli(),
                    taken,
                    article.article().id());
        }

        private boolean isAsked(Quote quote, EnrichedArticle article) {
            if (!speakers.isEmpty()
                    && (quote.speaker() == null || !speakers.contains(quote.speaker()))) {
                return false;
            }
            if (!question.kinds().isEmpty() && !question.kinds().contains(quote.kind())) {
                return false;
            }
            if (!about.isEmpty()) {
                Set<String> named = named(quote, article.annotations());
                if (!about.stream().allMatch(ids -> ids.stream().anyMatch(named::contains))) {
                    return false;
                }
            }
            return question.words() == null
                    || new QuoteWords(
                                    quote.in(article.article().text()),
                                    article.annotations().language(),
                                    terms)
                            .have(question.words());
        }
    }

    private static Set<String> named(Quote quote, Annotations annotations) {
        Set<String> named = new LinkedHashSet<>();
        annotations.mentions().stream()
                .filter(it -> it.entity() != null && quote.contains(it))
                .map(Mention::entity)
                .forEach(named::add);
        annotations.references().stream()
                .filter(quote::contains)
                .map(Reference::entity)
                .forEach(named::add);
        return named;
    }

    private static FoundQuote found(Quote quote, EnrichedArticle enriched) {
        Article article = enriched.article();
        Annotations annotations = enriched.annotations();
        String text = article.text();
        Map<String, Entity> entities =
                annotations.entities().stream()
                        .collect(Collectors.toMap(Entity::id, Function.identity(), (a, _) -> a));
        Span source = quote.source();
        Span cue = quote.cue();
        return new FoundQuote(
                quote.start(),
                quote.end(),
                quote.in(text),
                quote.parts(),
                quote.kind(),
                quote.speaker() == null ? null : entities.get(quote.speaker()),
                source == null ? null : source.in(text),
                cue == null ? null : cue.in(text),
                named(quote, annotations).stream()
                        .flatMap(id -> Stream.ofNullable(entities.get(id)))
                        .toList(),
                new FoundQuote.QuotedIn(
                        article.id(),
                        article.title(),
                        article.url(),
                        article.source(),
                        article.publishedAt(),
                        enriched.receivedAt(),
                        annotations.language()));
    }
}
