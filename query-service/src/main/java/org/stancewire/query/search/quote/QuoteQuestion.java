package org.stancewire.query.search.quote;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Quote;
import org.stancewire.query.search.BadQuestionException;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.words.WordField;
import org.stancewire.query.search.words.WordParser;
import org.stancewire.query.search.words.WordQuery;

/// What is asked of one and the same quote: who says it (`among.quoted`), of whom it speaks, and
/// with what words; and what is asked of the article that it stands in.
///
/// @param about ids of entities, all of which the quote speaks of
/// @param words what stands in the quote
/// @param kinds any of these; empty for any at all
public record QuoteQuestion(
        Question among, List<String> about, @Nullable WordQuery words, List<Quote.Kind> kinds) {
    /// What can be asked beside what can be asked of articles.
    public static final List<String> PARAMETERS = List.of("about", "text", "kind");

    public QuoteQuestion {
        Objects.requireNonNull(among);
        about = about.stream().distinct().sorted().toList();
        kinds = kinds.stream().distinct().sorted().toList();
    }

    /// Asks for what somebody says in the articles of a question.
    public static QuoteQuestion by(String speaker, Question among) {
        return new QuoteQuestion(among.quoting(List.of(speaker), null), List.of(), null, List.of());
    }

    /// Reads what is asked beside `among`. Throws [BadQuestionException].
    public static QuoteQuestion read(Parameters parameters, Question among) {
        WordQuery words = parameters.one("text", WordParser::read);
        if (words != null && !isOfText(words)) {
            throw new BadQuestionException(
                    "text",
                    "'text' asks for the words of the quote alone, so it takes no field; what is"
                            + " asked of the article goes into 'q'");
        }
        return new QuoteQuestion(
                among,
                parameters.all("about"),
                words,
                parameters.all("kind", value -> Parameters.choice(Quote.Kind.class, value)));
    }

    private static boolean isOfText(WordQuery words) {
        return switch (words) {
            case WordQuery.Phrase phrase -> phrase.field() == WordField.TEXT;
            case WordQuery.Near near -> near.one().field() == WordField.TEXT;
            case WordQuery.All all -> all.parts().stream().allMatch(QuoteQuestion::isOfText);
            case WordQuery.Any any -> any.parts().stream().allMatch(QuoteQuestion::isOfText);
            case WordQuery.Not(WordQuery part) -> isOfText(part);
        };
    }

    /// The articles that may have such a quote: all of those that have one are among them.
    public Question articles() {
        Question articles = among.quoting(among.quoted(), words == null ? null : inQuotes(words));
        if (!articles.anyEntity()) {
            for (String id : about) {
                articles = articles.about(id);
            }
        }
        return articles;
    }

    /// What holds of an article that has a quote with these words; null where that is nothing.
    private static @Nullable WordQuery inQuotes(WordQuery words) {
        return switch (words) {
            case WordQuery.Phrase phrase -> inQuote(phrase);
            case WordQuery.Near(WordQuery.Phrase one, WordQuery.Phrase other, int distance) ->
                    new WordQuery.Near(inQuote(one), inQuote(other), distance);
            case WordQuery.All(List<WordQuery> parts) -> {
                List<WordQuery> some = inQuotes(parts).toList();
                yield some.isEmpty() ? null : new WordQuery.All(some);
            }
            case WordQuery.Any(List<WordQuery> parts) -> {
                List<WordQuery> some = inQuotes(parts).toList();
                yield some.size() < parts.size() ? null : new WordQuery.Any(some);
            }
            // What one quote lacks another quote of the article may have.
            case WordQuery.Not _ -> null;
        };
    }

    private static Stream<WordQuery> inQuotes(List<WordQuery> parts) {
        return parts.stream().map(QuoteQuestion::inQuotes).filter(Objects::nonNull);
    }

    private static WordQuery.Phrase inQuote(WordQuery.Phrase phrase) {
        return new WordQuery.Phrase(WordField.QUOTE, phrase.text());
    }

    /// Its one form: the same for the same question.
    String canonical() {
        Set<String> kindNames =
                kinds.stream().map(Quote.Kind::name).collect(Collectors.toCollection(TreeSet::new));
        return "quotes?"
                + among.canonical()
                + "&about="
                + about
                + "&text="
                + words
                + "&kind="
                + kindNames;
    }
}
