package org.stancewire.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.cli.evaluate.QuoteScore.GoldQuote;
import org.stancewire.contract.Span;

class QuoteScoreTest {
    @Test
    void countsSpansCharactersAndSources() {
        String text = "“We win,” said Ann Lee, chief of X. He denied it. Bob left early.";
        Span whole = Said.span(text, "Bob left early");
        QuoteScore score = new QuoteScore();
        score.add(
                Said.gold(text),
                List.of(
                        quote(text, "“We win,”", "Ann Lee, chief of X"),
                        quote(text, "it", "He"),
                        new GoldQuote(
                                whole,
                                List.of(Said.span(text, "Bob"), Said.span(text, "early")),
                                null)),
                Said.of(text)
                        .quote("We win,", "Ann Lee")
                        .quote("denied it", "He")
                        .quote("Bob left early", null)
                        .annotations());
        Report report = new Report();
        score.report(report);
        StringWriter out = new StringWriter();
        report.print(new PrintWriter(out), false);
        // Characters: right 9 + 2 + 3 + 5 = 19, said 7 + 9 + 14 = 30, both 7 + 2 + 8 = 17.
        assertThat(out.toString())
                .isEqualTo(
                        """
                        content exact                      P 0.3333  R 0.3333  F1 0.3333  tp 1  system 3  gold 3
                        content, edges trimmed             P 0.6667  R 0.6667  F1 0.6667  tp 2  system 3  gold 3
                        content characters                 P 0.5667  R 0.8947  F1 0.6939  tp 17  system 30  gold 19
                        source head, on trimmed matches
                          right                              1
                          given                              1
                          gold                               1
                          share                              1.0000
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lee, chief of staff     | Lee
                    the president of the bank   | president
                    Lee’s                       | Lee
                    a spokesman (for the bank)  | spokesman
                    , of all people             | people
                    …                           | …
                    """)
    void findsTheHeadWordOfASource(String source, String head) {
        assertThat(QuoteText.head(source, new Span(0, source.length())).in(source)).isEqualTo(head);
    }

    private static GoldQuote quote(String text, String words, String source) {
        Span span = Said.span(text, words);
        return new GoldQuote(span, List.of(span), Said.span(text, source));
    }
}
