package org.stancewire.query.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.stancewire.query.lucene.words.WordAnalyzer;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.NameKey;
import org.stancewire.query.search.words.Terms;
import org.stancewire.query.search.words.WordField;
import org.stancewire.query.search.words.WordQuery;

/// Makes the query of what is asked of words.
///
/// @param languages those that articles are asked for in; none stands for all that the index has: a
///     word is then asked for in each, and an article only has terms of its own
record WordQueries(KnownEntities known, List<String> languages) {
    /// A word in the title says as much of an article as three times that word in the text.
    private static final float TITLE = 2;

    private static final List<WordAnalyzer> WITHOUT_STEMS = List.of(WordAnalyzer.of(""));

    Query of(WordQuery words) {
        return switch (words) {
            case WordQuery.Phrase phrase ->
                    isInAny(phrase.field()) ? new InAnyLanguage(phrase, known) : phrase(phrase);
            case WordQuery.Near near ->
                    isInAny(near.one().field()) ? new InAnyLanguage(near, known) : near(near);
            case WordQuery.All all -> joined(all.parts(), Occur.MUST);
            case WordQuery.Any any -> joined(any.parts(), Occur.SHOULD);
            case WordQuery.Not(WordQuery part) ->
                    new BooleanQuery.Builder()
                            .add(FeedQuery.CURRENT, Occur.FILTER)
                            .add(of(part), Occur.MUST_NOT)
                            .build();
        };
    }

    private boolean isInAny(WordField field) {
        return languages.isEmpty() && field.isInText();
    }

    /// Whether what has the words is in one of the languages, as a stem carries its own.
    boolean tellLanguage(WordQuery words) {
        return switch (words) {
            case WordQuery.Phrase phrase -> isTold(phrase.field());
            case WordQuery.Near near -> isTold(near.one().field());
            case WordQuery.All all -> all.parts().stream().anyMatch(this::tellLanguage);
            case WordQuery.Any any -> any.parts().stream().allMatch(this::tellLanguage);
            case WordQuery.Not _ -> false;
        };
    }

    private boolean isTold(WordField field) {
        return field.isInText() && languages.stream().allMatch(WordAnalyzer::hasStems);
    }

    private Query joined(List<WordQuery> parts, Occur how) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(of(part), how));
        return all.build();
    }

    private Query phrase(WordQuery.Phrase phrase) {
        if (phrase.field() == WordField.ENTITY && WordQuery.isEntityId(phrase.text())) {
            return FeedQuery.anyTerm(Fields.ENTITY, known.all(phrase.text()));
        }
        List<Query> any = new ArrayList<>();
        for (List<String> terms : terms(phrase)) {
            any.add(
                    phrase.field() == WordField.TEXT
                            ? inTextOrTitle(terms)
                            : phrase(field(phrase.field()), terms));
        }
        return FeedQuery.any(any);
    }

    /// All of the title stands in the text too.
    private static Query inTextOrTitle(List<String> terms) {
        return new BooleanQuery.Builder()
                .add(phrase(Fields.TEXT, terms), Occur.MUST)
                .add(new BoostQuery(phrase(Fields.TITLE, terms), TITLE), Occur.SHOULD)
                .build();
    }

    private Query near(WordQuery.Near near) {
        String field = field(near.one().field());
        List<List<String>> ones = terms(near.one());
        List<List<String>> others = terms(near.other());
        List<Query> any = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            if (!ones.get(i).isEmpty() && !others.get(i).isEmpty()) {
                IntervalsSource one = Intervals.phrase(ones.get(i).toArray(String[]::new));
                IntervalsSource other = Intervals.phrase(others.get(i).toArray(String[]::new));
                any.add(near(field, one, other, near.distance()));
                any.add(near(field, other, one, near.distance()));
            }
        }
        return FeedQuery.any(any);
    }

    private static Query near(
            String field, IntervalsSource first, IntervalsSource then, int distance) {
        return new IntervalQuery(
                field, Intervals.maxgaps(distance - 1, Intervals.ordered(first, then)));
    }

    private static Query phrase(String field, List<String> terms) {
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery();
            case 1 -> new TermQuery(new Term(field, terms.getFirst()));
            default -> new PhraseQuery(field, terms.toArray(String[]::new));
        };
    }

    /// The terms of a phrase as each of the analyzers makes them.
    private List<List<String>> terms(WordQuery.Phrase phrase) {
        return switch (phrase.field()) {
            case TEXT, TITLE, QUOTE -> terms(phrase.text(), analyzers());
            case AUTHOR, SOURCE -> terms(phrase.text(), WITHOUT_STEMS);
            case ENTITY -> List.of(words(NameKey.of(phrase.text())));
        };
    }

    private List<WordAnalyzer> analyzers() {
        return languages.stream().map(WordAnalyzer::of).distinct().toList();
    }

    private static List<List<String>> terms(String text, List<WordAnalyzer> analyzers) {
        return analyzers.stream().map(it -> terms(text, it)).toList();
    }

    static List<String> terms(String text, WordAnalyzer analyzer) {
        return WordTerms.of(text, analyzer).stream().map(Terms.Term::term).toList();
    }

    /// The words of the key of a name.
    static List<String> words(String key) {
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
    }

    static String field(WordField field) {
        return switch (field) {
            case TEXT -> Fields.TEXT;
            case TITLE -> Fields.TITLE;
            case QUOTE -> Fields.QUOTE;
            case ENTITY -> Fields.CALLED;
            case AUTHOR -> Fields.AUTHOR;
            case SOURCE -> Fields.PUBLISHER;
        };
    }
}
