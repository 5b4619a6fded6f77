package org.stancewire.analysis.quote;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stancewire.analysis.stance.Bracketed;
import org.stancewire.analysis.syntax.Grammars;
import org.stancewire.contract.Quote;

class QuoteFinderTest {
    private static final Grammars GRAMMARS = Grammars.load();
    private static final QuoteFinder FINDER = new QuoteFinder();

    @TestFactory
    Stream<DynamicTest> findsEnglishSpeech() {
        return tests(
                "en",
                """
                “The plan has failed,” [Merkel] said. => DIRECT merkel: “The plan has failed,”
                "The plan has failed," said [Merkel]. => DIRECT merkel: "The plan has failed,"
                [Merkel] said: “The plan has failed.” => DIRECT merkel: “The plan has failed.”
                Speaking alongside [Conte], [Putin] said: “Look at the chaos there.” => DIRECT putin: “Look at the chaos there.”
                ‘It doesn’t work any more,’ [May] said. => DIRECT may: ‘It doesn’t work any more,’
                ''We cannot go on like this,'' [Obama] told reporters. => DIRECT obama: ''We cannot go on like this,''
                „Wir können so nicht weitermachen“, said [Scholz]. => DIRECT scholz: „Wir können so nicht weitermachen“
                “He told me ‘go away’ and left,” [Cohen] said. => DIRECT cohen: “He told me ‘go away’ and left,”
                “The talks just go in circles,” the official said. => DIRECT null: “The talks just go in circles,”
                “It must not repeat itself,” [Lavrov] said at a news conference, [Interfax/o] reported. => DIRECT lavrov: “It must not repeat itself,”
                German Chancellor [Merkel] met [Conte]. “The plan has failed,” the chancellor said. => DIRECT merkel: “The plan has failed,”
                [Merkel] met [Conte]. “The plan has failed,” he said. => DIRECT null: “The plan has failed,”
                [Merkel] said that the plan had failed. => INDIRECT merkel: that the plan had failed
                [Merkel] said the plan had failed. => INDIRECT merkel: the plan had failed
                The plan had failed, [Merkel] said. => INDIRECT merkel: The plan had failed
                According to [Merkel], the plan had failed. => INDIRECT merkel: the plan had failed
                The plan had failed, according to [Merkel]. => INDIRECT merkel: The plan had failed
                [Obama] told [Congress/o] that the deal was dead. => INDIRECT obama: that the deal was dead
                [Rasmussen] said the shield was “not directed against any country” at all. => MIXED rasmussen: the shield was “not directed against any country” at all
                [Johnson] labelled it as “very threatening” yesterday. => -
                She starred in the film “The Fighter” in 2010. => -
                [Trump] met [Xi] on Sunday. => -
                The results are not yet known. => -
                """);
    }

    @TestFactory
    Stream<DynamicTest> findsRussianSpeech() {
        return tests(
                "ru",
                """
                «План провалился», — заявил [Лавров]. => DIRECT лавров: «План провалился»
                «План провалился», – сказала [Меркель]. => DIRECT меркель: «План провалился»
                [Лавров] заявил: «План провалился». => DIRECT лавров: «План провалился»
                "План провалился", - отметил [Песков]. => DIRECT песков: "План провалился"
                [Лавров] заявил, что план провалился. => INDIRECT лавров: что план провалился
                По словам [Лаврова=лавров], план провалился. => INDIRECT лавров: план провалился
                По мнению эксперта, план провалился. => INDIRECT null: план провалился
                План провалился, сообщил [Песков]. => INDIRECT песков: План провалился
                [Лавров] встретился с [Керри]. => -
                Газета «Известия» вышла вчера. => -
                """);
    }

    @Test
    void knowsWhoGoesOnSpeaking() {
        assertThat(
                        found(
                                "[Putin] said: “Who destroyed the country?\n\n"
                                        + "“It was they who bombed it for months.”\n\n"
                                        + "He added: “We need a dialogue with all.”",
                                "en"))
                .containsExactly(
                        "DIRECT putin: “Who destroyed the country? + “It was they who bombed it for"
                                + " months.”",
                        "DIRECT putin: “We need a dialogue with all.”");
    }

    @Test
    void tellsTwoSpeakersOfOneParagraphApart() {
        assertThat(
                        found(
                                "“We shall win this vote,” [May] said. “You will lose it,”"
                                        + " [Corbyn] replied.",
                                "en"))
                .containsExactly(
                        "DIRECT may: “We shall win this vote,”",
                        "DIRECT corbyn: “You will lose it,”");
    }

    @Test
    void joinsSpeechAroundItsAttribution() {
        assertThat(found("“We shall win,” [May] said. “I am quite sure of that.”", "en"))
                .containsExactly("DIRECT may: “We shall win,” + “I am quite sure of that.”");
    }

    @Test
    void namesSourceAndCue() {
        Bracketed given = Bracketed.of("“It is over now,” the official said.", "en");
        Quote quote =
                FINDER.find(GRAMMARS.read(given.text()), given.found(), given.references())
                        .getFirst();
        String text = given.text().text();
        assertThat(quote.speaker()).isNull();
        assertThat(quote.source()).isNotNull();
        assertThat(quote.source().in(text)).isEqualTo("the official");
        assertThat(quote.cue()).isNotNull();
        assertThat(quote.cue().in(text)).isEqualTo("said");
    }

    @Test
    void findsNothingInLanguagesItDoesNotKnow() {
        assertThat(found("„Es ist vorbei“, sagte [Scholz].", "de")).isEmpty();
    }

    private static Stream<DynamicTest> tests(String language, String table) {
        return table.lines()
                .map(line -> line.split(" => "))
                .map(
                        f ->
                                DynamicTest.dynamicTest(
                                        f[0],
                                        () ->
                                                assertThat(found(f[0], language))
                                                        .isEqualTo(
                                                                f[1].equals("-")
                                                                        ? List.of()
                                                                        : List.of(f[1]))));
    }

    private static List<String> found(String notation, String language) {
        Bracketed given = Bracketed.of(notation, language);
        return FINDER.find(GRAMMARS.read(given.text()), given.found(), given.references()).stream()
                .map(q -> q.kind() + " " + q.speaker() + ": " + words(q, given.text().text()))
                .toList();
    }

    private static String words(Quote quote, String text) {
        return quote.parts().isEmpty()
                ? quote.in(text)
                : quote.parts().stream().map(part -> part.in(text)).collect(joining(" + "));
    }
}
