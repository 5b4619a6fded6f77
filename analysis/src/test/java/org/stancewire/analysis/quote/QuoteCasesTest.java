package org.stancewire.analysis.quote;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.analysis.stance.Bracketed;
import org.stancewire.analysis.syntax.Grammars;
import org.stancewire.analysis.text.ListFile;
import org.stancewire.contract.Quote;

/// Who is quoted saying what, case by case: `cases-en.txt` and `cases-ru.txt`. A case marked FAILS
/// must fail, so that the tables tell the truth.
class QuoteCasesTest {
    private static final int LEAST_CASES = 60;
    private static final int MOST_FAILURES = 4;

    private static final Grammars GRAMMARS = Grammars.load();
    private static final QuoteFinder FINDER = new QuoteFinder();

    @ParameterizedTest
    @MethodSource("english")
    void readsEnglish(String line) {
        check(line, "en");
    }

    @ParameterizedTest
    @MethodSource("russian")
    void readsRussian(String line) {
        check(line, "ru");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void knowsManyCasesAndFailsInFew(String language) {
        List<String> lines = lines(language).toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(LEAST_CASES).doesNotHaveDuplicates();
        assertThat(lines.stream().filter(QuoteCasesTest::fails).count())
                .isLessThanOrEqualTo(MOST_FAILURES);
    }

    static Stream<String> english() {
        return lines("en");
    }

    static Stream<String> russian() {
        return lines("ru");
    }

    private static Stream<String> lines(String language) {
        return ListFile.lines(QuoteCasesTest.class, "cases-" + language + ".txt").stream();
    }

    private static boolean fails(String line) {
        return line.startsWith("FAILS ");
    }

    private static void check(String line, String language) {
        String[] fields = line.replaceFirst("^FAILS ", "").split(" +\\| +", 2);
        String found = found(fields[0].replace('¶', '\n'), language);
        if (fails(line)) {
            assertThat(found).as("unmark what is right now").isNotEqualTo(fields[1].strip());
        } else {
            assertThat(found).as(fields[0]).isEqualTo(fields[1].strip());
        }
    }

    private static String found(String notation, String language) {
        Bracketed given = Bracketed.of(notation, language);
        String text = given.text().text();
        List<Quote> quotes =
                FINDER.find(GRAMMARS.read(given.text()), given.found(), given.references());
        return quotes.isEmpty()
                ? "none"
                : quotes.stream().map(quote -> shown(quote, text)).collect(joining(" | "));
    }

    private static String shown(Quote quote, String text) {
        String who = quote.speaker() == null ? "someone" : quote.speaker();
        String cue = quote.cue() == null ? "" : " [" + quote.cue().in(text) + "]";
        String words =
                quote.parts().isEmpty()
                        ? quote.in(text)
                        : quote.parts().stream().map(p -> p.in(text)).collect(joining(" + "));
        return quote.kind() + " " + who + cue + ": " + words.replace('\n', '¶');
    }

    @Test
    void keepsPartsInsideTheSpan() {
        Bracketed given = Bracketed.of("“We win,” [Voss] said. “I am sure.”", "en");
        Quote quote =
                FINDER.find(GRAMMARS.read(given.text()), given.found(), given.references())
                        .getFirst();
        assertThat(quote.parts()).hasSize(2);
        assertThat(quote.start()).isEqualTo(quote.parts().getFirst().start());
        assertThat(quote.end()).isEqualTo(quote.parts().getLast().end());
        assertThat(quote.cue()).isNotNull();
        assertThat(quote.contains(quote.cue())).isFalse();
    }
}
