package org.stancewire.query.search.similar;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.query.search.Alike;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.hit.FeedItem;
import org.stancewire.query.search.hit.Hits;
import org.stancewire.query.search.similar.SimilarArticle.Kind;
import org.stancewire.query.search.words.Terms;

/// Finds the articles that are similar to one.
public final class Similar {
    /// What shares less has a word or two in common by chance.
    static final double LEAST = 0.15;

    /// From here on half of the shorter one is the other's wording.
    private static final double SAME_REPORT = 0.5;

    private static final double SAME_EVENT = 0.3;
    private static final Duration DAYS_OF_AN_EVENT = Duration.ofDays(3);

    private final FeedIndex feed;
    private final KnownEntities known;
    private final Terms terms;

    public Similar(FeedIndex feed, KnownEntities known, Terms terms) {
        this.feed = feed;
        this.known = known;
        this.terms = terms;
    }

    /// The articles of a question that are similar to `article`, the most similar first.
    public List<SimilarArticle> to(EnrichedArticle article, Question among, int limit) {
        Wording wording = wording(article);
        Set<String> entities = entities(article);
        Hits hits = new Hits(among, known, terms);
        return feed.alike(article, among, limit).stream()
                .filter(alike -> alike.similarity() >= LEAST)
                .map(
                        alike -> {
                            double same = rounded(wording.shared(wording(alike.article())));
                            return new SimilarArticle(
                                    kind(article, alike, same),
                                    alike.similarity(),
                                    same,
                                    shared(entities, alike.article()),
                                    hits.item(alike.article()));
                        })
                .toList();
    }

    private static Kind kind(EnrichedArticle article, Alike alike, double sameWords) {
        if (sameWords >= SAME_REPORT) {
            return Kind.NEAR_DUPLICATE;
        }
        Duration apart =
                Duration.between(FeedItem.time(article), FeedItem.time(alike.article())).abs();
        return alike.similarity() >= SAME_EVENT && apart.compareTo(DAYS_OF_AN_EVENT) <= 0
                ? Kind.SAME_EVENT
                : Kind.RELATED;
    }

    private Wording wording(EnrichedArticle article) {
        return new Wording(terms.of(article.article().text(), article.annotations().language()));
    }

    private Set<String> entities(EnrichedArticle article) {
        return article.annotations().entities().stream()
                .map(it -> known.present(it.id()))
                .collect(Collectors.toSet());
    }

    private List<Entity> shared(Set<String> entities, EnrichedArticle other) {
        return other.annotations().entities().stream()
                .filter(it -> entities.contains(known.present(it.id())))
                .toList();
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
