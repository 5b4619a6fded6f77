package org.stancewire.query.opensearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.lucene.words.WordAnalyzer;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.NameKey;
import org.stancewire.query.search.words.Terms;
import org.stancewire.query.search.words.WordField;
import org.stancewire.query.search.words.WordQuery;

/// Makes the query of what is asked of words.
///
/// @param languages those that articles are asked for in: a word is asked for in each, and an
///     article only has terms of its own
record WordsQuery(KnownEntities known, List<String> languages) {
    /// A word in the title says as much of an article as three times that word in the text.
    private static final int TITLE = 2;

    private static final String WITHOUT_STEMS = "";
    private static final WordTerms TERMS = new WordTerms();

    Map<String, Object> of(WordQuery words) {
        return switch (words) {
            case WordQuery.Phrase phrase -> phrase(phrase);
            case WordQuery.Near near -> near(near);
            case WordQuery.All all ->
                    Map.of("bool", Map.of("must", all.parts().stream().map(this::of).toList()));
            case WordQuery.Any any -> Clauses.any(any.parts().stream().map(this::of).toList());
            case WordQuery.Not(WordQuery part) ->
                    Map.of("bool", Map.of("must_not", List.of(of(part))));
        };
    }

    private Map<String, Object> phrase(WordQuery.Phrase phrase) {
        if (phrase.field() == WordField.ENTITY && WordQuery.isEntityId(phrase.text())) {
            return Clauses.anyTerm(Fields.ENTITY, known.all(phrase.text()));
        }
        List<Map<String, Object>> any = new ArrayList<>();
        for (List<String> terms : terms(phrase)) {
            if (!terms.isEmpty()) {
                any.add(
                        phrase.field() == WordField.TEXT
                                ? inTextOrTitle(terms)
                                : phrase(field(phrase.field()), terms, 1));
            }
        }
        return Clauses.any(any);
    }

    /// All of the title stands in the text too.
    private static Map<String, Object> inTextOrTitle(List<String> terms) {
        return Map.of(
                "bool",
                Map.of(
                        "must", List.of(phrase(Fields.TEXT, terms, 1)),
                        "should", List.of(phrase(Fields.TITLE, terms, TITLE))));
    }

    private static Map<String, Object> phrase(String field, List<String> terms, int boost) {
        return Map.of(
                "match_phrase",
                Map.of(field, Map.of("query", ArticleBody.text(terms), "boost", boost)));
    }

    private Map<String, Object> near(WordQuery.Near near) {
        String field = field(near.one().field());
        List<List<String>> ones = terms(near.one());
        List<List<String>> others = terms(near.other());
        List<Map<String, Object>> any = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            if (!ones.get(i).isEmpty() && !others.get(i).isEmpty()) {
                any.add(near(field, ones.get(i), others.get(i), near.distance()));
                any.add(near(field, others.get(i), ones.get(i), near.distance()));
            }
        }
        return Clauses.any(any);
    }

    private static Map<String, Object> near(
            String field, List<String> first, List<String> then, int distance) {
        return Map.of(
                "intervals",
                Map.of(
                        field,
                        Map.of(
                                "all_of",
                                Map.of(
                                        "ordered",
                                        true,
                                        "max_gaps",
                                        distance - 1,
                                        "intervals",
                                        List.of(sideBySide(first), sideBySide(then))))));
    }

    private static Map<String, Object> sideBySide(List<String> terms) {
        return Map.of(
                "match", Map.of("query", ArticleBody.text(terms), "max_gaps", 0, "ordered", true));
    }

    /// The terms of a phrase as each of the languages makes them.
    private List<List<String>> terms(WordQuery.Phrase phrase) {
        return switch (phrase.field()) {
            case TEXT, TITLE, QUOTE ->
                    languages.stream()
                            .map(it -> WordAnalyzer.hasStems(it) ? it : WITHOUT_STEMS)
                            .distinct()
                            .map(it -> terms(phrase.text(), it))
                            .toList();
            case AUTHOR, SOURCE -> List.of(terms(phrase.text(), WITHOUT_STEMS));
            case ENTITY -> {
                String key = NameKey.of(phrase.text());
                yield List.of(key.isEmpty() ? List.of() : Arrays.asList(key.split(" ")));
            }
        };
    }

    private static List<String> terms(String text, String language) {
        return TERMS.of(text, language).stream().map(Terms.Term::term).toList();
    }

    private static String field(WordField field) {
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
