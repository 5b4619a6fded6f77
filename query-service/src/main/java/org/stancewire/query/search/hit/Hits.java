package org.stancewire.query.search.hit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Stance;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.NameKey;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.StanceFilter;
import org.stancewire.query.search.ToneFilter;
import org.stancewire.query.search.words.Terms;
import org.stancewire.query.search.words.WordField;
import org.stancewire.query.search.words.WordPlaces;
import org.stancewire.query.search.words.WordQuery;

/// Shows articles in the light of one question.
public final class Hits {
    private final Question question;
    private final Terms terms;
    private final Set<String> holders;
    private final Set<String> targets;
    private final Set<String> quoted;
    private final Set<String> wanted;
    private final List<String> names;

    public Hits(Question question, KnownEntities known, Terms terms) {
        this.question = question;
        this.terms = terms;
        StanceFilter stance = question.stance();
        holders = all(stance == null ? List.of() : stance.holders(), known);
        targets = all(stance == null ? List.of() : stance.targets(), known);
        quoted = all(question.quoted(), known);
        wanted = all(question.entities(), known);
        wanted.addAll(all(question.tones().stream().map(ToneFilter::entity).toList(), known));
        wanted.addAll(all(entityWords().filter(WordQuery::isEntityId).toList(), known));
        wanted.addAll(holders);
        wanted.addAll(targets);
        wanted.addAll(quoted);
        names = entityWords().filter(w -> !WordQuery.isEntityId(w)).map(NameKey::of).toList();
    }

    private static Set<String> all(Collection<String> ids, KnownEntities known) {
        Set<String> all = new HashSet<>();
        ids.forEach(id -> all.addAll(known.all(id)));
        return all;
    }

    private Stream<String> entityWords() {
        return question.words() == null
                ? Stream.empty()
                : question.words()
                        .wanted()
                        .filter(WordQuery.Phrase.class::isInstance)
                        .map(WordQuery.Phrase.class::cast)
                        .filter(phrase -> phrase.field() == WordField.ENTITY)
                        .map(WordQuery.Phrase::text);
    }

    /// What the feed lists of an article that the question has.
    public FeedItem item(EnrichedArticle enriched) {
        Article article = enriched.article();
        Annotations annotations = enriched.annotations();
        Why why = why(enriched);
        return new FeedItem(
                article.id(),
                article.title(),
                article.url(),
                article.source(),
                article.publishedAt(),
                enriched.receivedAt(),
                annotations.language(),
                article.authors(),
                article.subscription(),
                Snippet.of(article, annotations.mentions(), why.words()),
                annotations.entities(),
                annotations.stances().stream()
                        .filter(it -> it.confidence() >= question.shownFrom())
                        .toList(),
                why,
                enriched.position());
    }

    /// The stances of an article that are asked for; where none are asked for, those that are
    /// shown.
    public List<Stance> stances(EnrichedArticle enriched) {
        return enriched.annotations().stances().stream()
                .filter(
                        it ->
                                question.stance() == null
                                        ? it.confidence() >= question.shownFrom()
                                        : isAsked(it))
                .toList();
    }

    private Why why(EnrichedArticle enriched) {
        String text = enriched.article().text();
        Annotations annotations = enriched.annotations();
        return new Why(
                question.words() == null
                        ? List.of()
                        : WordPlaces.of(question.words(), enriched, terms).stream()
                                .map(place -> Why.Words.at(place, text))
                                .toList(),
                annotations.mentions().stream()
                        .filter(mention -> isAsked(mention, text))
                        .map(mention -> mentioned(mention, text))
                        .toList(),
                annotations.quotes().stream()
                        .filter(quote -> contains(quoted, quote.speaker()))
                        .map(quote -> Why.Words.at(quote, text))
                        .toList(),
                annotations.stances().stream().filter(this::isAsked).toList());
    }

    private boolean isAsked(Mention mention, String text) {
        if (contains(wanted, mention.entity())
                || mention.type() != null && question.types().contains(mention.type())) {
            return true;
        }
        if (names.isEmpty() || mention.entity() == null) {
            return false;
        }
        String name = ' ' + NameKey.of(mention.in(text)) + ' ';
        return names.stream().anyMatch(asked -> name.contains(' ' + asked + ' '));
    }

    private static Why.Mentioned mentioned(Mention mention, String text) {
        return new Why.Mentioned(
                mention.start(),
                mention.end(),
                mention.in(text),
                mention.entity(),
                mention.type(),
                mention.tone());
    }

    private boolean isAsked(Stance stance) {
        StanceFilter asked = question.stance();
        return asked != null
                && (holders.isEmpty() || holders.contains(stance.holder()))
                && (targets.isEmpty() || targets.contains(stance.target()))
                && (asked.polarity() == null || asked.polarity() == stance.polarity())
                && (asked.bases().isEmpty() || asked.bases().contains(stance.basis()))
                && stance.confidence() >= asked.minConfidence();
    }

    private static boolean contains(Set<String> ids, @Nullable String id) {
        return id != null && ids.contains(id);
    }
}
