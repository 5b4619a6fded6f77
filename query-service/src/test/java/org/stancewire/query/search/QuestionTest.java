package org.stancewire.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.contract.Basis;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Position;
import org.stancewire.contract.Tone;
import org.stancewire.query.Ask;
import org.stancewire.query.search.words.WordField;
import org.stancewire.query.search.words.WordQuery;

class QuestionTest {
    @Test
    void readsEveryParameter() {
        Question question =
                read(
                        "entity=person:b&entity=person:a&entities=any&type=person&holder=person:a"
                                + "&target=organization:nato&polarity=against&basis=quote"
                                + "&minConfidence=.25&tone=person:a:negative&quoteBy=person:a"
                                + "&language=EN&source=Example&subscription=s1-a&from=2012-04-18"
                                + "&to=2012-04-19T10:00:00Z&receivedFrom=-24h&since=1.3-7"
                                + "&q=two words");
        assertThat(question)
                .isEqualTo(
                        new Question(
                                new WordQuery.All(
                                        List.of(
                                                new WordQuery.Phrase(WordField.TEXT, "two"),
                                                new WordQuery.Phrase(WordField.TEXT, "words"))),
                                List.of("person:a", "person:b"),
                                true,
                                List.of(EntityType.PERSON),
                                new StanceFilter(
                                        List.of("person:a"),
                                        List.of("organization:nato"),
                                        Polarity.AGAINST,
                                        List.of(Basis.QUOTE),
                                        0.25),
                                List.of(new ToneFilter("person:a", Tone.NEGATIVE)),
                                List.of("person:a"),
                                List.of("en"),
                                List.of("example"),
                                List.of("s1-a"),
                                new Period(
                                        Moment.at(Instant.parse("2012-04-18T00:00:00Z")),
                                        Moment.at(Instant.parse("2012-04-19T10:00:00Z"))),
                                new Period(
                                        new Moment("-1d", Instant.parse("2025-12-31T12:00:00Z")),
                                        null),
                                Position.after(3, 6)));
    }

    /// The example of every parameter that has one works as it stands.
    @Test
    void understandsTheExamplesOfItsParameters() {
        for (QuestionParameter parameter : QuestionParameter.values()) {
            if (!parameter.example().isEmpty()) {
                Parameters example =
                        Ask.parameters(parameter.parameter() + "=" + parameter.example());
                Question question = Question.read(example, Ask.NOW);
                PageRequest.read(example, question, Ask.NOW);
                if (parameter.part() == QuestionParameter.Part.QUESTION
                        && parameter != QuestionParameter.ENTITIES) {
                    assertThat(question)
                            .as(parameter.parameter())
                            .isNotEqualTo(Question.EVERYTHING);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    source=B&source=a&source=b        | source=a&source=b
                    entity=x:y&entities=any           | entity=x:y
                    from=2012-04-18T02:00:00%2B02:00  | from=2012-04-18
                    from=-24h                         | from=-1d
                    q=NATO                            | q="nato"
                    q=a  AND b                        | q=a b
                    q=(a OR b) c                      | q=a OR b c
                    minConfidence=.530&holder=x:y     | holder=x:y
                    polarity=favor                    | polarity=FAVOR
                    """)
    void writesTheSameQuestionInOneWay(String one, String other) {
        assertThat(read(one.replace("%2B", "+")).canonical()).isEqualTo(read(other).canonical());
        assertThat(Cursor.mark(read(other), Order.NEWEST))
                .isEqualTo(Cursor.mark(read(one.replace("%2B", "+")), Order.NEWEST))
                .isNotEqualTo(Cursor.mark(read(other), Order.OLDEST))
                .isNotEqualTo(Cursor.mark(read("q=else"), Order.NEWEST));
    }

    @Test
    void takesACursorForItsOwnQuestionAndOrderOnly() {
        Cursor cursor =
                new Cursor(Cursor.mark(read("language=en"), Order.NEWEST), Ask.NOW, 1, 0, "a");
        assertThat(page("language=EN&cursor=" + cursor).after()).isEqualTo(cursor);
        for (String other : List.of("language=ru", "language=en&sort=oldest", "q=x")) {
            assertThatThrownBy(() -> page(other + "&cursor=" + cursor))
                    .hasMessageContaining("another question or sort");
        }
    }

    @Test
    void meansTheSameTimeOnAllPages() {
        Instant first = Ask.NOW.minusSeconds(3600);
        Cursor cursor = new Cursor(0, first, 1, 0, "a");
        assertThat(PageRequest.asked(Ask.parameters("cursor=" + cursor), Ask.NOW)).isEqualTo(first);
        assertThat(PageRequest.asked(Ask.parameters(""), Ask.NOW)).isEqualTo(Ask.NOW);
    }

    @Test
    void asksForEverythingWithoutParameters() {
        assertThat(read("")).isEqualTo(Question.EVERYTHING);
    }

    @Test
    void takesAnyPartOfAStance() {
        assertThat(read("polarity=FAVOR").stance())
                .isEqualTo(StanceFilter.of(null, null, Polarity.FAVOR));
        assertThat(read("target=x:y").stance()).isEqualTo(StanceFilter.of(null, "x:y", null));
        assertThat(read("minConfidence=.53").stance()).isEqualTo(StanceFilter.of(null, null, null));
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
        Period period = question.published();
        assertThat(parameter.equals("from") ? period.from() : period.to())
                .isEqualTo(Moment.at(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    frm=2012-04-18                     | frm      | There is no parameter 'frm' here; there are q, entity
                    polarity=maybe                     | polarity | FAVOR or AGAINST
                    language=english                   | language | ISO 639
                    from=yesterday                     | from     | 2012-04-18T09:30:00Z
                    from=2012-04-18T09:30:00           | from     | with its zone
                    from=2012-02-30                    | from     | 2012-04-18
                    from=+99999-01-01                  | from     | 2012-04-18
                    from=2012-04-18&to=2012-04-17      | to       | before 'from'
                    polarity=FAVOR&polarity=AGAINST    | polarity | more than once
                    receivedFrom=-24x                  | receivedFrom | -24h
                    entities=some                      | entities | all or any
                    type=thing                         | type     | PERSON or ORGANIZATION
                    basis=x                            | basis    | QUOTE or REPORTED
                    tone=NEGATIVE                      | tone     | person:vladimir-putin:NEGATIVE
                    tone=person:a:bad                  | tone     | POSITIVE or NEUTRAL
                    since=here                         | since    | not a position
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
        assertThatThrownBy(() -> page("limit=" + limit))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("from 1 to 1000");
    }

    @ParameterizedTest
    @CsvSource({"sort=best, newest", "sort=relevance, no 'q'", "cursor=abc, first page"})
    void refusesAPageThatIsNone(String query, String detail) {
        assertThatThrownBy(() -> page(query))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining(detail);
    }

    @Test
    void readsThePageThatIsWanted() {
        assertThat(page("limit=1000&sort=arrival"))
                .isEqualTo(new PageRequest(Order.ARRIVAL, 1000, null, Ask.NOW));
        assertThat(page("")).isEqualTo(new PageRequest(Order.NEWEST, 20, null, Ask.NOW));
    }

    private static Question read(String query) {
        return Ask.question(query);
    }

    private static PageRequest page(String query) {
        return PageRequest.read(Ask.parameters(query), read(query), Ask.NOW);
    }
}
