package org.stancewire.query.search.hit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Stance;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.NameKey;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.StanceFilter;
import org.stancewire.query.search.ToneFilter;
import org.stancewire.query.search.words.AnalysedText;
import org.stancewire.query.search.words.SearchedText;
import org.stancewire.query.search.words.Terms;
import org.stancewire.query.search.words.WordField;
import org.stancewire.query.search.words.WordPlaces;
import org.stancewire.query.search.words.WordQuery;

/// Shows articles in the light of one question.
public final class Hits {
    private final Question question;
    private final Terms terms;
    private final @Nullable WordPlaces places;
    private final Set<String> holders;
    private final Set<String> targets;
    private final Set<String> quoted;
    private final Set<String> wanted;
    private final List<String> names;

    public Hits(Question question, KnownEntities known, Terms terms) {
        this.question = question;
        this.terms = terms;
        this.places = question.words() == null ? null : new WordPlaces(question.words(), terms);
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
        return item(Outline.of(enriched), new AnalysedText(enriched, terms));
    }

    /// The same, of an article that is not at hand.
    ///
    /// @param text asked only for what of its words is to be shown
    public FeedItem item(Outline outline, SearchedText text) {
        Why why = why(outline, text);
        return new FeedItem(
                outline.id(),
                outline.title(),
                outline.url(),
                outline.source(),
                outline.publishedAt(),
                outline.receivedAt(),
                outline.language(),
                outline.authors(),
                outline.subscription(),
                why.words().isEmpty()
                        ? outline.beginning()
                        : Snippet.of(text.text(), outline.parts(), outline.mentions(), why.words()),
                outline.entities(),
                outline.stances().stream()
                        .filter(it -> it.confidence() >= question.shownFrom())
                        .toList(),
                why,
                outline.position());
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

    private Why why(Outline outline, SearchedText text) {
        return new Why(
                words(outline, text),
                outline.mentions().stream().filter(this::isAsked).toList(),
                outline.quotes().stream()
                        .filter(quote -> contains(quoted, quote.speaker()))
                        .map(quote -> Why.Words.at(quote, text.text()))
                        .toList(),
                outline.stances().stream().filter(this::isAsked).toList());
    }

    private List<Why.Words> words(Outline outline, SearchedText text) {
        return places == null
                ? List.of()
                : places.in(text, outline.language(), outline.parts(), outline.quotes()).stream()
                        .map(place -> Why.Words.at(place, text.text()))
                        .toList();
    }

    private boolean isAsked(Why.Mentioned mention) {
        if (contains(wanted, mention.entity())
                || mention.type() != null && question.types().contains(mention.type())) {
            return true;
        }
        if (names.isEmpty() || mention.entity() == null) {
            return false;
        }
        String name = ' ' + NameKey.of(mention.text()) + ' ';
        return names.stream().anyMatch(asked -> name.contains(' ' + asked + ' '));
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
