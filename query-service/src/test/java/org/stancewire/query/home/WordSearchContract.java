package org.stancewire.query.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.query.Ask;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;

public abstract class WordSearchContract extends HomeContract {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Aircraft bombed the city; NATO's campaign ended.      | bombing           | yes
                    en | Aircraft bombed the city; NATO's campaign ended.      | nato              | yes
                    en | Aircraft bombed the city; NATO’s campaigns ended.     | "NATO campaign"   | yes
                    en | Aircraft bombed the city; NATO's campaign ended.      | "campaign nato"   | no
                    en | Aircraft bombed the city; NATO's campaign ended.      | aircraft -city    | no
                    en | Aircraft bombed the city; NATO's campaign ended.      | aircraft -village | yes
                    en | Aircraft bombed the city; NATO's campaign ended.      | aircraft village  | no
                    en | The UN-backed government                              | UN-backed         | yes
                    ru | Хафтар встретился с главой военного ведомства России  | Россия            | yes
                    ru | Хафтар встретился с главой военного ведомства России  | встреча с главой  | no
                    ru | Ещё один самолёт НАТО                                 | самолет нато      | yes
                    de | Die Bürger von München wählten                        | munchen           | yes
                    de | Die Straßen sind leer                                 | STRASSE           | yes
                    fr | L'OTAN a bombardé la Libye                            | otan              | yes
                    fr | L’opération de l’OTAN                                 | opérations        | yes
                    es | Las acciones del gobierno                             | acción            | yes
                    it | Le parole dell'ambasciatore                           | ambasciatore      | yes
                    uk | Президент України                                     | президент         | yes
                    und| Some words of no known tongue                         | words             | yes
                    zh | 俄罗斯总统普京                                          | 总统              | yes
                    """)
    void findsWordsInTheirForms(String language, String text, String typed, String expected)
            throws Exception {
        try (Home index = home().with(article("a", a -> a.text(text).language(language)))) {
            Question question = asked("q", typed);
            assertThat(index.ids(question, 20))
                    .isEqualTo(expected.equals("yes") ? List.of("a") : List.of());
        }
    }

    @Test
    void takesAVeryLongTextWithoutASpace() throws Exception {
        try (Home index = home().with(article("a", a -> a.text("x".repeat(900_000) + " nato")))) {
            Question question = asked("q", "nato");
            assertThat(index.ids(question, 20)).containsExactly("a");
        }
    }

    @Test
    void tellsLanguagesApartWhetherTheyHaveStemsOrNot() throws Exception {
        try (Home index = home()) {
            for (String language : List.of("en", "de", "uk", "be")) {
                index.put(article(language, a -> a.text("Radar").language(language)));
            }
            index.show();
            for (String language : List.of("en", "de", "uk", "be")) {
                assertThat(index.ids(Ask.question("q=radar&language=" + language), 20))
                        .containsExactly(language);
            }
            assertThat(index.ids(Ask.question("q=radar&language=en&language=uk"), 20))
                    .containsExactly("en", "uk");
            assertThat(index.ids(Ask.question("q=-village&language=de"), 20)).containsExactly("de");
            assertThat(index.ids(Ask.question("q=radar"), 20))
                    .containsExactly("be", "de", "en", "uk");
        }
    }

    private static Question asked(String parameter, String value) {
        return Question.read(
                new Parameters(Map.of(parameter, List.of(value)), List.of(parameter)),
                Instant.EPOCH);
    }
}
