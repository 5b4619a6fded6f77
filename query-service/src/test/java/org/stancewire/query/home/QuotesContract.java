package org.stancewire.query.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.query.Ask;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.search.BadQuestionException;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.quote.FoundQuote;
import org.stancewire.query.search.quote.QuotePage;
import org.stancewire.query.search.quote.QuoteQuestion;
import org.stancewire.query.search.quote.Quotes;

public abstract class QuotesContract extends HomeContract {
    private static final KnownEntities KNOWN = new KnownEntities(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                                            | NATO expands, peace, we march, we rest, he lies
                    quoteBy=person:vladimir-putin                 | NATO expands, peace
                    quoteBy=person:vladimir-putin&text=peace      | peace
                    about=organization:nato                       | NATO expands
                    quoteBy=person:khalifa-haftar&text=expand     | ``
                    text=marching OR peaceful                     | peace, we march
                    text=we -march                                | we rest
                    text=NATO NEAR/1 expanded                     | NATO expands
                    text=-we                                      | NATO expands, peace, he lies
                    kind=DIRECT                                   | ``
                    kind=INDIRECT&source=Example Times            | we march, we rest, he lies
                    to=2019-01-01                                 | we march, we rest, he lies
                    """)
    void asksOfOneAndTheSameQuote(String asked, String words) throws Exception {
        try (Home index = filled()) {
            assertThat(String.join(", ", texts(index, asked, 10)))
                    .isEqualTo(words == null ? "" : words);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void leadsThroughAllQuotesOnceWhateverTheLimit(int limit) throws Exception {
        try (Home index = filled()) {
            assertThat(texts(index, "", limit))
                    .containsExactly("NATO expands", "peace", "we march", "we rest", "he lies");
        }
    }

    @Test
    void endsWithoutACursor() throws Exception {
        try (Home index = filled()) {
            QuoteQuestion all = question("");
            assertThat(quotes(index).page(all, PageRequest.first(Order.NEWEST, 5)).next()).isNull();
            assertThat(quotes(index).page(all, PageRequest.first(Order.NEWEST, 4)).next())
                    .isNotNull();
        }
    }

    @Test
    void showsTheWordsAsTheyStandInTheText() throws Exception {
        try (Home index = filled()) {
            FoundQuote quote =
                    quotes(index)
                            .page(question(""), PageRequest.first(Order.NEWEST, 1))
                            .quotes()
                            .getFirst();
            String text =
                    index.feed().article("new", null).orElseThrow().enriched().article().text();
            assertThat(quote.text()).isEqualTo(quote.in(text));
            assertThat(quote.speaker()).isEqualTo(PUTIN);
            assertThat(quote.about()).containsExactly(NATO);
            assertThat(quote.article().id()).isEqualTo("new");
        }
    }

    @Test
    void takesNoFieldsForTheWordsOfAQuote() {
        assertThatThrownBy(() -> question("text=title:peace"))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("'text'");
    }

    private Home filled() {
        return home(KNOWN)
                .with(
                        article("none", a -> a.text("Nobody said anything")),
                        article(
                                "new",
                                a ->
                                        a.text("Putin said NATO expands, not peace.")
                                                .published("2020-01-01")
                                                .mention("Putin", PUTIN)
                                                .mention("NATO", NATO)
                                                .quote("NATO expands", PUTIN)
                                                .quote("peace", PUTIN)),
                        article(
                                "old",
                                a ->
                                        a.text("Haftar: we march. Then we rest. Someone: he lies.")
                                                .published("2019-01-01")
                                                .source("Example Times")
                                                .mention("Haftar", HAFTAR)
                                                .quote("we march", HAFTAR)
                                                .quote("we rest", HAFTAR)
                                                .quote("he lies", null)));
    }

    private static Quotes quotes(Home index) {
        return new Quotes(index.feed(), KNOWN, new WordTerms());
    }

    private static QuoteQuestion question(String asked) {
        String[] pairs = asked.isEmpty() ? new String[0] : asked.split("&");
        String articles = String.join("&", Stream.of(pairs).filter(it -> !isOfQuotes(it)).toList());
        String ofQuotes =
                String.join("&", Stream.of(pairs).filter(QuotesContract::isOfQuotes).toList());
        return QuoteQuestion.read(
                Ask.parameters(ofQuotes, QuoteQuestion.PARAMETERS), Ask.question(articles));
    }

    private static boolean isOfQuotes(String pair) {
        return QuoteQuestion.PARAMETERS.contains(pair.substring(0, pair.indexOf('=')));
    }

    private static List<String> texts(Home index, String asked, int limit) {
        List<String> texts = new ArrayList<>();
        PageRequest request = PageRequest.first(Order.NEWEST, limit);
        while (request != null) {
            QuotePage page = quotes(index).page(question(asked), request);
            assertThat(page.quotes().size()).isLessThanOrEqualTo(limit);
            page.quotes().forEach(it -> texts.add(it.text()));
            // As a client passes it on.
            request =
                    page.next() == null ? null : request.next(Cursor.read(page.next().toString()));
        }
        return texts;
    }
}
