package org.stancewire.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.contract.Polarity;

class QuestionTest {
    @Test
    void readsEveryParameter() {
        Question question =
                read(
                        "entity=person:a&entity=person:b&holder=person:a&target=organization:nato"
                                + "&polarity=against&language=EN&source=Example"
                                + "&from=2012-04-18&to=2012-04-19T10:00:00Z&q=two words&minConfidence=.25");
        assertThat(question)
                .isEqualTo(
                        new Question(
                                List.of("person:a", "person:b"),
                                new StanceFilter("person:a", "organization:nato", Polarity.AGAINST),
                                "en",
                                "Example",
                                Instant.parse("2012-04-18T00:00:00Z"),
                                Instant.parse("2012-04-19T10:00:00Z"),
                                List.of(new Words("two", false), new Words("words", false)),
                                0.25));
    }

    @Test
    void asksForEverythingWithoutParameters() {
        assertThat(read("")).isEqualTo(Question.EVERYTHING);
    }

    @Test
    void takesAnyPartOfAStance() {
        assertThat(read("polarity=FAVOR").stance())
                .isEqualTo(new StanceFilter(null, null, Polarity.FAVOR));
        assertThat(read("target=x:y").stance()).isEqualTo(new StanceFilter(null, "x:y", null));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    from, 2012-04-18,                2012-04-18T00:00:00Z
                    from, 2012-04-18T09:30:00+02:00, 2012-04-18T07:30:00Z
                    from, 2012-04-18T09:30:00 02:00, 2012-04-18T07:30:00Z
                    to,   2012-04-18,                2012-04-18T23:59:59.999Z
                    to,   2012-04-18T09:30:00Z,      2012-04-18T09:30:00Z
                    """)
    void understandsDatesAndMoments(String parameter, String value, Instant expected) {
        Question question = read(parameter + "=" + value);
        assertThat(parameter.equals("from") ? question.from() : question.to()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    frm=2012-04-18                     | frm      | There is no parameter 'frm' here; there are entity, holder
                    polarity=maybe                     | polarity | FAVOR or AGAINST
                    language=english                   | language | ISO 639
                    from=yesterday                     | from     | 2012-04-18T09:30:00Z
                    from=2012-04-18T09:30:00           | from     | with its zone
                    from=2012-02-30                    | from     | 2012-04-18
                    from=+99999-01-01                  | from     | 2012-04-18
                    from=2012-04-18&to=2012-04-17      | to       | before 'from'
                    source=a&source=b                  | source   | more than once
                    holder=                            | holder   | no value
                    q="!"                              | q        | no word
                    minConfidence=75                   | minConfidence | a number from 0 to 1
                    minConfidence=-0.1                 | minConfidence | a number from 0 to 1
                    """)
    void refusesWhatItCannotUnderstand(String query, String parameter, String detail) {
        assertThatThrownBy(() -> read(query))
                .isInstanceOfSatisfying(
                        BadQuestionException.class,
                        e -> assertThat(e.parameter()).isEqualTo(parameter))
                .hasMessageContaining(detail);
    }

    @ParameterizedTest
    @CsvSource({"0", "1001", "-1", "ten", "1.5", "99999999999"})
    void refusesALimitOutOfBounds(String limit) {
        assertThatThrownBy(() -> PageRequest.read(parameters("limit=" + limit)))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("from 1 to 1000");
    }

    @Test
    void readsThePageThatIsWanted() {
        Cursor cursor = new Cursor(42, "a");
        assertThat(PageRequest.read(parameters("limit=1000&cursor=" + cursor)))
                .isEqualTo(new PageRequest(1000, cursor));
        assertThat(PageRequest.read(parameters(""))).isEqualTo(new PageRequest(20, null));
    }

    private static Question read(String query) {
        return Question.read(parameters(query));
    }

    private static Parameters parameters(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            values.computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
                    .add(pair.substring(equals + 1));
        }
        List<String> known = new ArrayList<>(Question.PARAMETERS);
        known.addAll(PageRequest.PARAMETERS);
        return new Parameters(values, known);
    }
}
