package org.stancewire.query.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.StanceFilter;
import org.stancewire.query.search.Words;

/// Makes the query of a question.
final class FeedQuery {
    static final Query CURRENT = new TermQuery(new Term(Fields.CURRENT, "1"));

    private final KnownEntities known;

    FeedQuery(KnownEntities known) {
        this.known = known;
    }

    /// The query that has just the articles of the question.
    Query of(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        question.entities().forEach(id -> all.add(entity(id), Occur.FILTER));
        if (question.stance() != null) {
            all.add(stance(question.stance(), question.minConfidence()), Occur.FILTER);
        }
        if (question.language() != null) {
            all.add(anyOf(Fields.LANGUAGE, List.of(question.language())), Occur.FILTER);
        }
        if (question.source() != null) {
            String source = ArticleDocument.source(question.source());
            all.add(anyOf(Fields.SOURCE, List.of(source)), Occur.FILTER);
        }
        if (question.from() != null || question.to() != null) {
            all.add(
                    LongPoint.newRangeQuery(
                            Fields.TIME,
                            question.from() == null
                                    ? Long.MIN_VALUE
                                    : question.from().toEpochMilli(),
                            question.to() == null ? Long.MAX_VALUE : question.to().toEpochMilli()),
                    Occur.FILTER);
        }
        for (Words words : question.words()) {
            all.add(
                    words(words.text(), question.language()),
                    words.excluded() ? Occur.MUST_NOT : Occur.FILTER);
        }
        return simplest(all.build());
    }

    /// Every field that is asked for is there in current revisions only, so a filter by one needs
    /// no other; and a single term is counted without looking at a single document.
    private static Query simplest(BooleanQuery all) {
        Collection<Query> filters = all.getClauses(Occur.FILTER);
        if (filters.isEmpty()) {
            BooleanQuery.Builder current = new BooleanQuery.Builder().add(CURRENT, Occur.FILTER);
            all.clauses().forEach(current::add);
            return all.clauses().isEmpty() ? CURRENT : current.build();
        }
        return all.clauses().size() == 1 ? filters.iterator().next() : all;
    }

    /// The articles that mention an entity, under whichever of its ids.
    Query entity(String id) {
        return anyOf(Fields.ENTITY, known.all(id));
    }

    private Query stance(StanceFilter stance, double minConfidence) {
        List<StanceTerms.Range> asked =
                StanceTerms.asked(
                        stance.holder() == null ? List.of() : known.all(stance.holder()),
                        stance.target() == null ? List.of() : known.all(stance.target()),
                        stance.polarity(),
                        minConfidence);
        List<Query> ranges = new ArrayList<>();
        for (StanceTerms.Range range : asked) {
            ranges.add(
                    TermRangeQuery.newStringRange(
                            Fields.STANCE, range.from(), range.to(), true, true));
        }
        return anyOf(ranges);
    }

    private static Query anyOf(String field, Collection<String> terms) {
        List<Query> queries = new ArrayList<>();
        terms.forEach(term -> queries.add(new TermQuery(new Term(field, term))));
        return anyOf(queries);
    }

    private static Query anyOf(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    /// The words in the language that is asked for, else in each of those that have stems: an
    /// article only has terms of its own language.
    private static Query words(String text, @Nullable String language) {
        Collection<WordAnalyzer> analyzers =
                language == null ? WordAnalyzer.all() : List.of(WordAnalyzer.of(language));
        return anyOf(analyzers.stream().map(analyzer -> phrase(text, analyzer)).toList());
    }

    private static Query phrase(String text, WordAnalyzer analyzer) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(new Term(Fields.TEXT, term.toString()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (terms.size() == 1) {
            return new TermQuery(terms.getFirst());
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(phrase::add);
        return phrase.build();
    }
}
