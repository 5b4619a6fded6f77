package org.stancewire.query.search.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Part;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Span;
import org.stancewire.contract.Spanned;
import org.stancewire.query.search.words.Terms.Term;

/// Finds where the text of an article has the words that it was asked for. For one article.
public final class WordPlaces {
    /// The more frequent a word, the less anybody needs to see every place.
    private static final int MOST = 200;

    private final Terms terms;
    private final String language;
    private final Article article;
    private final List<Quote> quotes;
    private final List<Term> text;

    private WordPlaces(EnrichedArticle enriched, Terms terms) {
        this.terms = terms;
        this.language = enriched.annotations().language();
        this.article = enriched.article();
        this.quotes = enriched.annotations().quotes();
        this.text = terms.of(article.text(), language);
    }

    /// The places in the order of the text, each word or "phrase" as one span; those of fields that
    /// are no part of the text are left out, and so is what comes after the first 200.
    public static List<Span> of(WordQuery query, EnrichedArticle enriched, Terms terms) {
        WordPlaces places = new WordPlaces(enriched, terms);
        Set<Span> all = new LinkedHashSet<>();
        query.wanted().forEach(wanted -> all.addAll(places.of(wanted)));
        return all.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .limit(MOST)
                .toList();
    }

    private List<Span> of(WordQuery wanted) {
        return switch (wanted) {
            case WordQuery.Phrase phrase -> spans(runs(phrase));
            case WordQuery.Near(WordQuery.Phrase one, WordQuery.Phrase other, int distance) ->
                    near(runs(one), runs(other), distance);
            case WordQuery.All _, WordQuery.Any _, WordQuery.Not _ ->
                    throw new IllegalArgumentException("no words of their own: " + wanted);
        };
    }

    /// A phrase's terms from `first` to before `end`, by their places among the terms of the text.
    private record Run(int first, int end) {}

    private List<Run> runs(WordQuery.Phrase phrase) {
        List<String> sought = terms.of(phrase.text(), language).stream().map(Term::term).toList();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; !sought.isEmpty() && i + sought.size() <= text.size(); i++) {
            Run run = new Run(i, i + sought.size());
            if (isAt(sought, i) && isIn(phrase.field(), span(run))) {
                runs.add(run);
            }
        }
        return runs;
    }

    private boolean isAt(List<String> sought, int place) {
        for (int i = 0; i < sought.size(); i++) {
            if (!text.get(place + i).term().equals(sought.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isIn(WordField field, Spanned span) {
        return switch (field) {
            case TEXT -> true;
            case TITLE ->
                    article.parts().stream()
                            .anyMatch(p -> p.kind() == Part.Kind.TITLE && p.contains(span));
            case QUOTE ->
                    quotes.stream()
                            .anyMatch(q -> q.start() <= span.start() && span.end() <= q.end());
            case ENTITY, SOURCE, AUTHOR -> false;
        };
    }

    private List<Span> near(List<Run> ones, List<Run> others, int distance) {
        List<Span> near = new ArrayList<>();
        int from = 0;
        for (Run one : ones) {
            while (from < others.size() && others.get(from).end + distance <= one.first) {
                from++;
            }
            for (Run other : others.subList(from, others.size())) {
                int apart = Math.max(one.first - other.end, other.first - one.end) + 1;
                if (other.first > one.end + distance || near.size() > 2 * MOST) {
                    break;
                }
                if (apart >= 1 && apart <= distance) {
                    near.add(span(one));
                    near.add(span(other));
                }
            }
        }
        return near;
    }

    private List<Span> spans(List<Run> runs) {
        return runs.stream().map(this::span).toList();
    }

    private Span span(Run run) {
        return new Span(text.get(run.first).start(), text.get(run.end - 1).end());
    }
}
