package org.stancewire.query.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.LogPlace;
import org.stancewire.query.search.Period;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.ToneFilter;
import org.stancewire.query.search.words.WordQuery;

/// Makes the query of a question.
public final class FeedQuery {
    public static final Query CURRENT = new TermQuery(new Term(Fields.CURRENT, "1"));
    public static final Query REPLACED = new TermQuery(new Term(Fields.CURRENT, "0"));

    /// From so many terms on it is cheaper to look each up than to walk along all of them at once.
    private static final int MANY = 16;

    private final KnownEntities known;

    public FeedQuery(KnownEntities known) {
        this.known = known;
    }

    /// The query that has just the articles of the question, and scores them by its words alone.
    public Query of(Question question) {
        return of(question, question.languages());
    }

    /// The same, as far as articles of some languages are concerned; none stands for all.
    Query of(Question question, Collection<String> languages) {
        List<Query> filters = new ArrayList<>();
        addEntities(question, filters);
        if (question.stance() != null) {
            filters.add(stance(AskedStances.of(question.stance(), known)));
        }
        for (ToneFilter tone : question.tones()) {
            filters.add(
                    anyTerm(
                            Fields.TONE,
                            known.all(tone.entity()).stream()
                                    .map(id -> ArticleDocument.tone(id, tone.tone()))
                                    .toList()));
        }
        addAnyTerm(Fields.QUOTED, ids(question.quoted()), filters);
        addAnyTerm(Fields.TYPE, question.types().stream().map(EntityType::name).toList(), filters);
        WordQueries words = new WordQueries(known, List.copyOf(languages));
        if (question.words() == null || !words.tellLanguage(question.words())) {
            addAnyTerm(Fields.LANGUAGE, question.languages(), filters);
        }
        addAnyTerm(Fields.SOURCE, question.sources(), filters);
        addAnyTerm(Fields.SUBSCRIPTION, question.subscriptions(), filters);
        if (!question.published().isAlways()) {
            Period period = question.published();
            filters.add(time(period.first(), period.last()));
        }
        if (!question.received().isAlways()) {
            Period period = question.received();
            filters.add(LongPoint.newRangeQuery(Fields.RECEIVED, period.first(), period.last()));
        }
        if (question.since() != null) {
            filters.add(inLog(LogPlace.after(question.since())));
        }
        return joined(filters, question.words(), words);
    }

    private void addEntities(Question question, List<Query> filters) {
        if (question.anyEntity()) {
            addAnyTerm(Fields.ENTITY, ids(question.entities()), filters);
        } else {
            question.entities().forEach(id -> filters.add(entity(id)));
        }
    }

    private List<String> ids(Collection<String> ids) {
        return ids.stream().flatMap(id -> known.all(id).stream()).distinct().toList();
    }

    /// Every field that is asked for is there in current revisions only, so a filter by one needs
    /// no other; and a single term is counted without looking at a single document.
    private static Query joined(List<Query> filters, @Nullable WordQuery words, WordQueries make) {
        if (words == null && filters.size() <= 1) {
            return filters.isEmpty() ? CURRENT : filters.getFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        if (words != null) {
            addWords(words, make, all);
        }
        List<BooleanClause> clauses = all.build().clauses();
        if (clauses.stream().allMatch(BooleanClause::isProhibited)) {
            all.add(CURRENT, Occur.FILTER);
        }
        return all.build();
    }

    private static void addWords(WordQuery words, WordQueries make, BooleanQuery.Builder all) {
        switch (words) {
            case WordQuery.All(List<WordQuery> parts) ->
                    parts.forEach(part -> addWords(part, make, all));
            case WordQuery.Not(WordQuery part) -> all.add(make.of(part), Occur.MUST_NOT);
            case WordQuery.Any _, WordQuery.Phrase _, WordQuery.Near _ ->
                    all.add(make.of(words), Occur.MUST);
        }
    }

    /// The articles whose time lies in a period; they lie side by side.
    public static Query time(long first, long last) {
        return new IndexSortSortedNumericDocValuesRangeQuery(
                Fields.TIME, first, last, LongPoint.newRangeQuery(Fields.TIME, first, last));
    }

    /// The articles that stand at these places in the log.
    static Query inLog(List<LogPlace.Range> ranges) {
        return any(
                ranges.stream()
                        .map(it -> LongPoint.newRangeQuery(Fields.LOG, it.from(), it.to()))
                        .toList());
    }

    /// The articles that mention an entity, under whichever of its ids.
    public Query entity(String id) {
        return anyTerm(Fields.ENTITY, known.all(id));
    }

    /// The articles that have a stance that is asked for.
    public static Query stance(AskedStances asked) {
        Query likely = anyTerm(Fields.STANCE, asked.terms());
        return asked.areTermsEnough() ? likely : new StanceQuery(likely, asked);
    }

    private static void addAnyTerm(String field, Collection<String> terms, List<Query> filters) {
        if (!terms.isEmpty()) {
            filters.add(anyTerm(field, terms));
        }
    }

    static Query anyTerm(String field, Collection<String> terms) {
        return terms.size() > MANY
                ? new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList())
                : any(terms.stream().<Query>map(t -> new TermQuery(new Term(field, t))).toList());
    }

    static Query any(List<Query> queries) {
        if (queries.size() <= 1) {
            return queries.isEmpty() ? new MatchNoDocsQuery() : queries.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
