package org.stancewire.query.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.stancewire.contract.EntityType;
import org.stancewire.query.lucene.ArticleDocument;
import org.stancewire.query.lucene.AskedStances;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.LogPlace;
import org.stancewire.query.search.Period;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.ToneFilter;
import org.stancewire.query.search.words.WordQuery;

/// Makes the query of a question: it has just its articles, and scores them by its words alone.
record FeedQuery(KnownEntities known) {
    /// All articles that are there.
    static final Map<String, Object> CURRENT = Clauses.term(Fields.CURRENT, "1");

    /// @param reading where it is to be asked: a word is another term in each language
    Map<String, Object> of(Question question, Reading reading) {
        List<Map<String, Object>> filters = new ArrayList<>();
        filters.add(CURRENT);
        addEntities(question, filters);
        if (question.stance() != null) {
            filters.add(stance(AskedStances.of(question.stance(), known)));
        }
        for (ToneFilter tone : question.tones()) {
            filters.add(
                    Clauses.anyTerm(
                            Fields.TONE,
                            known.all(tone.entity()).stream()
                                    .map(id -> ArticleDocument.tone(id, tone.tone()))
                                    .toList()));
        }
        addAnyTerm(Fields.QUOTED, ids(question.quoted()), filters);
        addAnyTerm(Fields.TYPE, question.types().stream().map(EntityType::name).toList(), filters);
        addAnyTerm(Fields.LANGUAGE, question.languages(), filters);
        addAnyTerm(Fields.SOURCE, question.sources(), filters);
        addAnyTerm(Fields.SUBSCRIPTION, question.subscriptions(), filters);
        add(Fields.TIME, question.published(), filters);
        add(Fields.RECEIVED, question.received(), filters);
        if (question.since() != null) {
            filters.add(inLog(LogPlace.after(question.since())));
        }
        WordQuery words = question.words();
        if (words == null) {
            return Clauses.all(filters);
        }
        List<String> languages = question.languages();
        Map<String, Object> having =
                new WordsQuery(known, languages.isEmpty() ? reading.languages() : languages)
                        .of(words);
        return Map.of("bool", Map.of("filter", filters, "must", List.of(having)));
    }

    private void addEntities(Question question, List<Map<String, Object>> filters) {
        if (question.anyEntity()) {
            addAnyTerm(Fields.ENTITY, ids(question.entities()), filters);
        } else {
            question.entities().forEach(id -> filters.add(entity(id)));
        }
    }

    private List<String> ids(Collection<String> ids) {
        return ids.stream().flatMap(id -> known.all(id).stream()).distinct().toList();
    }

    /// The articles that mention an entity, under whichever of its ids.
    Map<String, Object> entity(String id) {
        return Clauses.anyTerm(Fields.ENTITY, known.all(id));
    }

    /// The articles that have a stance that is asked for.
    static Map<String, Object> stance(AskedStances asked) {
        return withStance(one(asked));
    }

    /// The articles that have a stance of a query of stances.
    static Map<String, Object> withStance(Map<String, Object> one) {
        return Map.of(
                "nested", Map.of("path", ArticleBody.STANCES, "query", one, "score_mode", "none"));
    }

    /// The stances themselves that are asked for.
    static Map<String, Object> one(AskedStances asked) {
        List<Map<String, Object>> filters = new ArrayList<>();
        addAnyTerm(StanceField.path(StanceField.HOLDER), asked.holders(), filters);
        addAnyTerm(StanceField.path(StanceField.TARGET), asked.targets(), filters);
        if (asked.polarity() != null) {
            filters.add(
                    Clauses.term(StanceField.path(StanceField.POLARITY), asked.polarity().name()));
        }
        addAnyTerm(
                StanceField.path(StanceField.BASIS),
                asked.bases().stream().map(Enum::name).toList(),
                filters);
        filters.add(
                Clauses.range(
                        StanceField.path(StanceField.THOUSANDTHS), asked.leastThousandths(), 1000));
        return Clauses.all(filters);
    }

    /// The articles that stand at these places in the log.
    static Map<String, Object> inLog(List<LogPlace.Range> ranges) {
        return Clauses.any(
                ranges.stream().map(it -> Clauses.range(Fields.LOG, it.from(), it.to())).toList());
    }

    private static void add(String field, Period period, List<Map<String, Object>> filters) {
        if (!period.isAlways()) {
            filters.add(Clauses.range(field, period.first(), period.last()));
        }
    }

    private static void addAnyTerm(
            String field, Collection<String> terms, List<Map<String, Object>> filters) {
        if (!terms.isEmpty()) {
            filters.add(Clauses.anyTerm(field, terms));
        }
    }
}
